//! A profile's rows as a person reads them, in Chinese: what is said, in which
//! words and on which page. Native only: for the page of rules and the tables.

use super::{
    AutomaticResend, Localized, Profile, ReturnedAfterFive, Row, Rule, Sourced, Terms, WindowStart,
    WrongEntryCount,
};

/// One row.
pub struct Line<'a> {
    /// What it is about.
    pub name: Localized,
    /// What the page says.
    pub says: String,
    /// Where.
    pub row: &'a Row,
}

/// Who verifies for each filing type.
pub fn rules(profile: &Profile) -> Vec<Line<'_>> {
    profile
        .types
        .iter()
        .map(|it| Line {
            name: it.label.clone(),
            says: who(it.rule, &profile.terms),
            row: &it.row,
        })
        .collect()
}

/// When the SMS comes and what the limits are.
pub fn values(profile: &Profile) -> Vec<Line<'_>> {
    fn line<'a, T>(
        name: &'static str,
        en: &'static str,
        sourced: &'a Sourced<T>,
        says: impl Into<String>,
    ) -> Line<'a> {
        Line {
            name: Localized::of(name, en),
            says: says.into(),
            row: &sourced.row,
        }
    }
    let resends = profile.resends_allowed.value;
    let resends = resends.map_or_else(|| NOT_STATED.to_owned(), |times| format!("最多 {times} 次"));
    vec![
        line(
            "第一条短信",
            "First SMS",
            &profile.first_sms_minutes,
            minutes(profile.first_sms_minutes.value),
        ),
        line(
            "24 小时从何时算起",
            "Start of the 24 hours",
            &profile.window_start,
            window_start(profile.window_start.value),
        ),
        line(
            "系统再次下发",
            "Automatic resend",
            &profile.automatic_resend,
            automatic_resend(profile.automatic_resend.value),
        ),
        line(
            "手动重发",
            "Resends by hand",
            &profile.resends_allowed,
            resends,
        ),
        line(
            "输错次数",
            "Counting wrong entries",
            &profile.wrong_entry_count,
            wrong_entry_count(profile.wrong_entry_count.value),
        ),
        line(
            "输错 5 次之后",
            "After five wrong entries",
            &profile.returned_after_five,
            returned_after_five(profile.returned_after_five.value),
        ),
        line(
            "发送号码",
            "Senders",
            &profile.senders,
            profile.senders.value.join(" 或 "),
        ),
    ]
}

const NOT_STATED: &str = "没有写明";

fn who(rule: Rule, terms: &Terms) -> String {
    let leader = &terms.entity_leader.zh_cn;
    let administrator = &terms.website_administrator.zh_cn;
    match rule {
        Rule::Nobody => "不发送验证码".to_owned(),
        Rule::Leader => leader.to_string(),
        Rule::Administrator => administrator.to_string(),
        Rule::LeaderAndAdministrator => {
            format!("{leader}和{administrator}；同一个号码只发送一个验证码")
        }
        Rule::FiledPhone => format!(
            "{administrator}，备案时的手机号码；号码变了：先到原接入商变更，联系不上则注销备案后重新提交"
        ),
        Rule::NewOrFiledPhone => {
            format!("{administrator}：同时变更其信息的，新手机号码；不变更的，原接入商处的手机号码")
        }
        Rule::AdministratorAndChangedLeader => {
            format!("{administrator}；变更主体时还有{leader}")
        }
        Rule::WhatChanges => format!(
            "变更主体信息：{leader}；变更网站信息：{administrator}；变更手机号码：新手机号码"
        ),
    }
}

fn minutes((from, to): (u8, u8)) -> String {
    if from == to {
        format!("{from} 分钟左右")
    } else {
        format!("{from}-{to} 分钟左右")
    }
}

const fn window_start(start: WindowStart) -> &'static str {
    match start {
        WindowStart::SmsReceived => "从收到短信算起",
        WindowStart::NotStated => NOT_STATED,
    }
}

fn automatic_resend(resend: AutomaticResend) -> String {
    match resend {
        AutomaticResend::NextNoon => "第二天中午 12 点左右".to_owned(),
        AutomaticResend::HoursAfterSubmission(hours) => format!("提交后 {hours} 小时左右"),
        AutomaticResend::NotStated => NOT_STATED.to_owned(),
    }
}

const fn wrong_entry_count(count: WrongEntryCount) -> &'static str {
    match count {
        WrongEntryCount::Total => "累计 5 次",
        WrongEntryCount::InARow => "连续 5 次",
        WrongEntryCount::NotStated => "5 次，没有写明累计还是连续",
    }
}

const fn returned_after_five(returned: ReturnedAfterFive) -> &'static str {
    match returned {
        ReturnedAfterFive::SixthAttempt => "第 6 次验证时退回",
        ReturnedAfterFive::After24Hours => "24 小时后退回",
        ReturnedAfterFive::NotStated => "退回，没有写明何时",
    }
}
