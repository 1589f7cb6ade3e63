//! The tables' words for what the program answers.

use icp_sms_guide::rules::answers::Cost;
use icp_sms_guide::rules::filing::Question;
use icp_sms_guide::rules::recipients::{Outcome, Recipient, Role};

/// Whose phone, and whether it is the new one.
pub fn phone(recipient: &Recipient) -> &'static str {
    match (recipient.role, recipient.new_number) {
        (Role::EntityLeader, false) => "主体负责人手机号码",
        (Role::EntityLeader, true) => "主体负责人新手机号码",
        (Role::WebsiteAdministrator, false) => "网站负责人手机号码",
        (Role::WebsiteAdministrator, true) => "网站负责人新手机号码",
    }
}

/// What the answers amount to.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Unanswered => "先回答：备案类型",
        Outcome::Ask(Question::SamePerson) => "先回答：同一人",
        Outcome::Ask(Question::PhoneMatches) => "先回答：手机号一致",
        Outcome::Ask(Question::OriginalProviderReachable) => "先回答：能联系原接入商",
        Outcome::Ask(Question::Changes) => "先回答：变更信息",
        Outcome::Ask(Question::NewNumbers) => "先回答：变更手机号码的人",
        Outcome::Codes => "发送验证码",
        Outcome::NoVerification => "暂无验证",
        Outcome::ChangeNumberFirst => "到原接入商变更负责人手机号，再进行新增接入备案",
        Outcome::CancelFilingFirst => "注销备案后重新提交新增网站",
    }
}

/// What an answer of the site counts as.
pub fn cost(cost: Cost) -> &'static str {
    match cost {
        Cost::Verified => "本人核验完成",
        Cost::AllVerified => "全部核验完成",
        Cost::WrongEntry => "输错一次",
        Cost::WrongEntryUnlessDone => "输错一次（此前已完成的除外）",
        Cost::Unknown => "来源没有说明",
        Cost::Failed => "核验失败",
        Cost::Resend => "重发一次",
        Cost::Nothing => "不计",
    }
}

/// A list in Chinese, or a dash.
pub fn list(parts: &[&str]) -> String {
    if parts.is_empty() {
        "—".to_owned()
    } else {
        parts.join("、")
    }
}
