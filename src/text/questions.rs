//! What is asked: filing type, province, follow-ups, provider.

use icp_sms_rules::province::Province;

use super::words::words;
use super::{Lang, Text};

words! {
    /// What is asked: filing type, province, follow-ups, provider.
    Questions {
        /// Somebody has verified, and it is open who else has to.
        so_far_verified: "这部手机已核验完成。回答下面的问题，就知道还要不要别人核验。", "This phone has verified. The answer below tells whether anybody else has to.";
        so_far_others_wait: "这部手机已核验完成，网站在等其他核验人。回答下面的问题，就知道还差谁。", "This phone has verified, and the site waits for others. The answer below tells who is missing.";
        lead: "收到 12381 的短信后，请在 24 小时内完成核验，逾期备案会被退回。",
            "After the SMS from 12381, verify within 24 hours, or the filing is returned.";
        which_filing: "这次办的是哪种备案？", "What are you filing?";
        filing_type: "备案类型", "Filing type";
        province: "备案省份", "Province";
        provider: "接入商", "Provider";
        choose: "请选择", "Choose";
        apps_too: "APP、小程序也选对应的类型（华为云、微信小程序）。", "Apps and mini-programs too (Huawei Cloud, WeChat).";
        /// In the place of the summary, when no filing type was chosen.
        not_chosen: "还没有选备案类型", "No filing type chosen yet";
        /// The answer to several things that can be ticked.
        comma: "、", ", ";
        or: " 或 ", " or ";
        /// Entity leader, website administrator.
        persons: "{}与{}是同一人吗？", "{} and {}: are they the same person?";
        persons_hint: "看号码：两个号码会收到两条短信，都要核验。",
            "The number decides: two numbers get two SMS, and both must verify.";
        persons_answers[3]: ["是，同一个手机号码", "是，两个手机号码", "不是"],
            ["Yes, with one number", "Yes, with two numbers", "No"];
        /// The same answers in the summary.
        persons_said[3]: ["一个人，一个号码", "一个人，两个号码", "两个人"],
            ["one person, one number", "one person, two numbers", "two people"];
        phone_matches: "现使用手机号与备案成功信息一致吗？", "Is the phone number in use the one that was filed?";
        phone_matches_hint: "负责人现在用的手机号，还是备案时登记的那个吗？",
            "Does the person in charge still use the number that was given when it was filed?";
        phone_matches_answers[2]: ["一致", "不一致"], ["Yes, the same", "No, another"];
        phone_matches_said[2]: ["号码一致", "号码不一致"], ["same number", "another number"];
        reachable: "能联系原接入商变更负责人手机号吗？", "Can the original provider change the number?";
        reachable_hint: "能请原来的接入商把手机号改过来吗？", "Can you reach it and have the number changed there?";
        reachable_answers[2]: ["能", "不能"], ["Yes", "No"];
        reachable_said[2]: ["能联系原接入商", "联系不上原接入商"],
            ["original provider reachable", "original provider not reachable"];
        changes: "变更了哪些信息？", "What changes?";
        changes_hint: "可以选几项。换了负责人，也是换了手机号码。",
            "Choose all that apply. A new person in charge is a new phone number too.";
        changes_answers[4]: ["主体信息", "网站信息", "手机号码", "只改备注等其他内容"],
            ["Details of the entity", "Details of the website", "A phone number", "Only remarks or the like"];
        new_numbers: "谁的手机号码变更了？", "Whose phone number changes?";
        new_numbers_hint: "验证码发到新号码。换了负责人的，发到新负责人的号码。",
            "The code goes to the new number, or to that of the new person in charge.";
        /// Whose, in the summary.
        new_number_of: "{}的新号码", "{}: new number";
        /// Website administrator.
        access_changes_administrator: "接入备案同时变更{}信息吗？", "{}: do the details change with this access filing?";
        access_changes_administrator_hint: "变更的，验证码发到新号码；不变更的，发到原接入商备案的号码。",
            "If so, the code goes to the new number, else to the one filed through the original provider.";
        access_changes_entity: "接入的同时变更主体吗？", "Does the entity change with this access filing?";
        /// Entity leader.
        access_changes_entity_hint: "变更主体的，{}也要核验。", "Verifies too if the entity changes: {}.";
        change_answers[2]: ["变更", "不变更"], ["Yes", "No"];
        /// Website administrator; entity.
        change_said[2]: ["变更{}信息", "不变更{}信息"], ["{}: details change", "{}: no change"];
        entity: "主体", "Entity";
    }
}

impl Text {
    /// A province's name, as 广东省 or Guangdong.
    pub const fn province(&self, province: Province) -> &'static str {
        match self.lang {
            Lang::ZhCn => province.chinese_name(),
            Lang::En => province.english_name(),
        }
    }
}
