//! The default profile: UCloud's page 短信核验指导 of 2021-08-18.

use std::borrow::Cow;

use chrono::{NaiveTime, Weekday};

use super::{
    AutomaticResend, Contact, Hours, Link, Localized, Page, Profile, Row, Rule, Sourced, Terms,
    TypeRow, WrongEntryCount,
};
use crate::filing::FilingType;
use crate::source::date;

const fn row(quote: &'static str) -> Row {
    Row {
        quote: Cow::Borrowed(quote),
        from_default: false,
    }
}

const fn stated<T>(value: T, quote: &'static str) -> Sourced<T> {
    Sourced {
        value,
        row: row(quote),
    }
}

const fn at(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// Label and hint in Chinese, then in English.
type Words = [&'static str; 4];

const TYPES: [(FilingType, Rule, Words); 7] = [
    (
        FilingType::InitialFiling,
        Rule::LeaderAndAdministrator,
        [
            "新增备案",
            "主体和域名都是第一次备案",
            "Initial filing",
            "Entity and domain are filed for the first time",
        ],
    ),
    (
        FilingType::AddWebsite,
        Rule::Administrator,
        [
            "新增网站",
            "主体已有备案号，再添加一个域名",
            "Add a website",
            "The entity has a filing number and adds a domain",
        ],
    ),
    (
        FilingType::AddServiceProvider,
        Rule::FiledPhone,
        [
            "新增接入",
            "域名已通过其他接入商备案，现在接入到这里",
            "Add a service provider",
            "Filed through another provider, now running here",
        ],
    ),
    (
        FilingType::ModifyFiling,
        Rule::WhatChanges,
        [
            "变更备案",
            "修改已备案的信息",
            "Modify a filing",
            "Filed details change",
        ],
    ),
    (
        FilingType::CancelEntity,
        Rule::Leader,
        [
            "注销主体",
            "注销主体及其全部网站",
            "Cancel the entity",
            "The entity with all its websites",
        ],
    ),
    (
        FilingType::CancelWebsite,
        Rule::Nobody,
        [
            "注销网站",
            "只注销一个网站",
            "Cancel a website",
            "One website only",
        ],
    ),
    (
        FilingType::CancelAccess,
        Rule::Nobody,
        [
            "取消接入",
            "只取消在这家接入商的接入",
            "Cancel access",
            "Only the access through this provider",
        ],
    ),
];

fn type_row(
    (filing_type, rule, [label, hint, label_en, hint_en]): (FilingType, Rule, Words),
) -> TypeRow {
    TypeRow {
        filing_type,
        label: Localized::of(label, label_en),
        hint: Localized::of(hint, hint_en),
        rule,
        row: row(label),
    }
}

impl Default for Profile {
    /// UCloud's page of 2021-08-18. A test holds each row beside it.
    fn default() -> Self {
        Self {
            id: Cow::Borrowed("ucloud"),
            name: Localized::same("UCloud"),
            page: Page {
                title: Localized::same("短信核验指导"),
                url: Cow::Borrowed("https://docs.ucloud.cn/beian1/guidance/guidance2"),
                edition: date(2021, 8, 18),
                checked: date(2026, 11, 25),
            },
            terms: Terms {
                entity_leader: Localized::of("主体负责人", "Entity leader"),
                website_administrator: Localized::of("网站负责人", "Website administrator"),
                console: Localized::of("备案平台", "filing console"),
            },
            types: TYPES.map(type_row).into(),
            first_sms_minutes: stated((5, 5), "5 分钟左右即可收到工信部第一次下发的验证短信"),
            automatic_resend: stated(
                AutomaticResend::NextNoon,
                "工信部系统会在第二天中午 12点左右再次下发验证短信",
            ),
            resends_allowed: stated(None, "请勿多次重发,否则导致备案退回"),
            wrong_entry_count: stated(WrongEntryCount::NotStated, "如信息输错5次以上"),
            senders: stated(vec![Cow::Borrowed("12381")], "工信部发送号码：12381"),
            console: None,
            contact: Some(contact()),
            notes: vec![],
        }
    }
}

/// Source: 备案咨询. 双休日，节假日不办理业务.
fn contact() -> Contact {
    Contact {
        link: Some(Link {
            label: Localized::of("在线咨询", "Ask online"),
            href: Cow::Borrowed("https://spt.ucloud.cn/30002"),
        }),
        phone: Some(Cow::Borrowed("4000188113-3")),
        hours: Some(Hours {
            weekdays: vec![
                Weekday::Mon,
                Weekday::Tue,
                Weekday::Wed,
                Weekday::Thu,
                Weekday::Fri,
            ],
            spans: vec![(at(9, 30), at(12, 0)), (at(13, 0), at(18, 30))],
            follows_holidays: true,
            closed_days: vec![],
            extra_workdays: vec![],
        }),
    }
}
