//! The default profile: UCloud's page 短信核验指导 of 2021-08-18.

use std::borrow::Cow;
use std::rc::Rc;

use chrono::Weekday;

use super::{
    AutomaticResend, Contact, Hours, Link, Localized, Page, Profile, ReturnedAfterFive, Row, Rule,
    Sourced, Span, Terms, TypeRow, WindowStart, WrongEntryCount,
};
use crate::filing::FilingType;
use crate::source::date;

const NAME: Localized = Localized::same("UCloud");

/// A filing type, who verifies, label and hint in both languages, and the words of the row.
type Words = (FilingType, Rule, [&'static str; 5]);

const TYPES: [Words; 7] = [
    (
        FilingType::InitialFiling,
        Rule::LeaderAndAdministrator,
        [
            "新增备案",
            "主体和域名（或 APP）都是第一次备案",
            "Initial filing",
            "Entity and domain (or app) are filed for the first time",
            "主体负责人和网站负责人手机号码 … 主体负责人与网站负责人两部手机的号码，都需要通过短信验证 … 若主体负责人与网站负责人为同一人，只发送一个验证码",
        ],
    ),
    (
        FilingType::AddWebsite,
        Rule::Administrator,
        [
            "新增网站",
            "主体已有备案号，再添加一个域名（或 APP）",
            "Add a website",
            "The entity has a filing number and adds a domain (or app)",
            "网站负责人手机号码 … 验证网站负责人手机号码",
        ],
    ),
    (
        FilingType::AddServiceProvider,
        Rule::FiledPhone,
        [
            "新增接入",
            "域名（或 APP）已通过其他接入商备案，现在接入到这里",
            "Add a service provider",
            "Filed through another provider, now running here (apps too)",
            "网站负责人手机号码 … 现使用手机号与备案成功信息不符，需到原接入商变更负责人手机号，再进行新增接入备案 … 现使用手机号与备案成功信息不符，且无法联系原接入商进行变更，只能注销备案后重新提交新增网站",
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
            "主体负责人或网站负责人手机号码 … 若变更主体信息，则验证主体负责人手机号码 … 若变更网站信息，则验证网站负责人手机号码 … 若变更手机号码，则发送验证码到新手机号码",
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
            "主体负责人手机号码 … 验证主体负责人手机号码",
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
            "暂无验证",
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
            "暂无验证",
        ],
    ),
];

fn page() -> Page {
    Page {
        provider: NAME,
        title: Localized::same("短信核验指导"),
        url: Cow::Borrowed("https://docs.ucloud.cn/beian1/guidance/guidance2"),
        edition: Some(date(2021, 8, 18)),
        checked: date(2026, 11, 25),
        excerpt: false,
    }
}

impl Default for Profile {
    /// UCloud's page of 2021-08-18. A test holds each row beside it.
    fn default() -> Self {
        Self::of_seed(false)
    }
}

impl Profile {
    /// What stands wherever a page is silent: the rows of the default profile,
    /// marked as its own, without anybody's contact.
    pub(super) fn unstated() -> Self {
        Self {
            id: Cow::Borrowed(""),
            contact: None,
            ..Self::of_seed(true)
        }
    }

    fn of_seed(from_default: bool) -> Self {
        let page = Rc::new(page());
        let row = |quote| Row {
            quote: Cow::Borrowed(quote),
            page: page.clone(),
            from_default,
        };
        let type_row = |(filing_type, rule, words): Words| TypeRow {
            filing_type,
            label: Localized::of(words[0], words[2]),
            hint: Localized::of(words[1], words[3]),
            rule,
            row: row(words[4]),
        };
        Self {
            id: Cow::Borrowed("ucloud"),
            name: NAME,
            page: page.clone(),
            terms: Terms {
                entity_leader: Localized::of("主体负责人", "Entity leader"),
                website_administrator: Localized::of("网站负责人", "Website administrator"),
                console: Localized::of("备案平台", "filing console"),
            },
            types: TYPES.map(type_row).into(),
            first_sms_minutes: Sourced {
                value: (5, 5),
                row: row("5 分钟左右即可收到工信部第一次下发的验证短信"),
            },
            window_start: Sourced {
                value: WindowStart::NotStated,
                row: row("您需在 24 小时内，访问工信部网站进行验证"),
            },
            automatic_resend: Sourced {
                value: AutomaticResend::NextNoon,
                row: row("工信部系统会在第二天中午 12点左右再次下发验证短信"),
            },
            resends_allowed: Sourced {
                value: None,
                row: row("请勿多次重发,否则导致备案退回"),
            },
            wrong_entry_count: Sourced {
                value: WrongEntryCount::NotStated,
                row: row("如信息输错5次以上，系统提示短信核验失败"),
            },
            returned_after_five: Sourced {
                value: ReturnedAfterFive::NotStated,
                row: row("您的备案申请信息将被工信部系统退回"),
            },
            senders: Sourced {
                value: vec![Cow::Borrowed("12381")],
                row: row("工信部发送号码：12381"),
            },
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
            spans: vec![Span::of((9, 30), (12, 0)), Span::of((13, 0), (18, 30))],
            follows_holidays: true,
            closed_days: vec![],
            extra_workdays: vec![],
        }),
    }
}
