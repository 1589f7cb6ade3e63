//! The tables' words for what the program answers.

use icp_sms_rules::filing::{Answers, NewNumbers, Persons, Question};
use icp_sms_rules::phone::Role;
use icp_sms_rules::profile::{Open, Page, Profile, Row};
use icp_sms_rules::recipients::{Outcome, Reason, Recipient};

/// Stands where an answer changes nothing.
pub const NOT_APPLICABLE: &str = "—";
const UNANSWERED: &str = "未答";

/// Whose phone, in the provider's words, and whether it is the new one.
pub fn phone(recipient: &Recipient, profile: &Profile) -> String {
    let terms = &profile.terms;
    let who = match recipient.phone.role() {
        Role::EntityLeader => &terms.entity_leader.zh_cn,
        Role::WebsiteAdministrator => &terms.website_administrator.zh_cn,
        Role::Holder => "收到短信的人",
    };
    match recipient.reason {
        _ if recipient.has_new_number() => format!("{who}新手机号码"),
        Reason::FiledNumber => format!("原接入商备案的{who}手机号码"),
        _ => format!("{who}手机号码"),
    }
}

/// What a question is called at the head of its column.
pub const fn question(question: Question) -> &'static str {
    match question {
        Question::Persons => "同一人",
        Question::PhoneMatches => "手机号一致",
        Question::OriginalProviderReachable => "能联系原接入商",
        Question::Changes => "变更信息",
        Question::NewNumbers => "变更手机号码的人",
        Question::AccessChangesAdministrator => "同时变更负责人信息",
        Question::AccessChangesEntity => "同时变更主体",
    }
}

/// What the answers amount to.
pub fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Unanswered => "先回答：备案类型".to_owned(),
        Outcome::Ask(asked) => format!("先回答：{}", question(asked)),
        Outcome::Codes => "发送验证码".to_owned(),
        Outcome::NoVerification => "暂无验证".to_owned(),
        Outcome::ChangeNumberFirst => "到原接入商变更负责人手机号，再进行新增接入备案".to_owned(),
        Outcome::CancelFilingFirst => "注销备案后重新提交新增网站".to_owned(),
    }
}

/// A list in Chinese, or a dash.
pub fn list(parts: &[String]) -> String {
    if parts.is_empty() {
        NOT_APPLICABLE.to_owned()
    } else {
        parts.join("、")
    }
}

/// Whether somebody answers.
pub const fn open(open: Open) -> &'static str {
    match open {
        Open::Open => "服务",
        Open::Closed => "不服务",
        Open::ByWeekday(true) => "按星期服务，节假日未知",
        Open::ByWeekday(false) => "按星期不服务，节假日未知",
    }
}

/// A page with its edition and the day of the check.
pub fn page(page: &Page) -> String {
    let edition = page.edition.map_or_else(
        || "没有注明日期".to_owned(),
        |edition| format!("{edition} 的版本"),
    );
    let excerpt = if page.excerpt {
        "，只读到节选"
    } else {
        ""
    };
    let (provider, title) = (&page.provider.zh_cn, &page.title.zh_cn);
    let (checked, url) = (page.checked, &page.url);
    format!("{provider}《{title}》，{edition}{excerpt}，{checked} 核对，{url}")
}

/// The words of a row and the page on which they stand.
pub fn quote_and_place(row: &Row) -> (String, String) {
    let lent = if row.from_default {
        "默认说明："
    } else {
        ""
    };
    (row.quote.to_string(), lent.to_owned() + &page(&row.page))
}

/// The same in one line.
pub fn row(row: &Row) -> String {
    let (quote, place) = quote_and_place(row);
    format!("“{quote}” —— {place}")
}

fn yes_or_no(answer: Option<bool>, [yes, no]: [&'static str; 2]) -> String {
    answer
        .map_or(UNANSWERED, |is| if is { yes } else { no })
        .to_owned()
}

fn ticked(boxes: &[(&str, bool)]) -> String {
    let ticked = boxes.iter().filter(|(_, on)| *on);
    let names: Vec<_> = ticked.map(|(name, _)| *name).collect();
    if names.is_empty() {
        return UNANSWERED.to_owned();
    }
    names.join("、")
}

/// An answer, in the words of its question's column.
pub fn answer(question: Question, answers: &Answers, profile: &Profile) -> String {
    let changes = answers.changes;
    let NewNumbers {
        entity_leader,
        website_administrator,
    } = answers.new_numbers;
    match question {
        Question::Persons => match answers.persons {
            None => UNANSWERED,
            Some(Persons::OneNumber) => "是，一个号码",
            Some(Persons::TwoNumbers) => "是，两个号码",
            Some(Persons::Different) => "不是",
        }
        .to_owned(),
        Question::PhoneMatches => yes_or_no(answers.phone_matches, ["一致", "不一致"]),
        Question::OriginalProviderReachable => {
            yes_or_no(answers.original_provider_reachable, ["能", "不能"])
        }
        Question::Changes => ticked(&[
            ("主体信息", changes.entity),
            ("网站信息", changes.website),
            ("手机号码", changes.phone),
        ]),
        Question::NewNumbers => ticked(&[
            (&profile.terms.entity_leader.zh_cn, entity_leader),
            (
                &profile.terms.website_administrator.zh_cn,
                website_administrator,
            ),
        ]),
        Question::AccessChangesAdministrator => {
            yes_or_no(answers.access_changes_administrator, ["是", "否"])
        }
        Question::AccessChangesEntity => yes_or_no(answers.access_changes_entity, ["是", "否"]),
    }
}

/// Whether only remarks and the like change, in the words of its column.
pub fn remarks(answers: &Answers) -> &'static str {
    if answers.changes.remarks {
        "是"
    } else {
        UNANSWERED
    }
}

/// The filing type, as the provider calls it.
pub fn filing_type(answers: &Answers, profile: &Profile) -> String {
    let row = answers.filing_type.and_then(|of| profile.type_row(of));
    row.map_or(UNANSWERED, |row| &row.label.zh_cn).to_owned()
}
