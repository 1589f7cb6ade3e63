//! The list of phones and what was answered.

use super::words::words;

words! {
    /// The list of phones and what was answered.
    PhoneWords {
        /// Several websites in one order have several administrators.
        more_than_one: "{}不止一位", "{}: more than one";
        title: "接收验证码的手机", "Phones that get a code";
        count: "{} 部手机，已核验 {} 部", "Phones: {}, verified: {}";
        at_least: "至少这部手机要核验", "At least this phone must verify";
        new_number: "新手机号码", "new number";
        verified: "已核验", "Verified";
        failed: "核验失败", "Failed";
        ask_provider: "等接入商查询", "The provider looks it up";
        /// A person.
        has_verified: "{}已完成核验", "{} has verified";
        /// A filing type.
        by_type: "{}要核验这部手机", "{}: this phone must verify";
        one_number: "两位负责人是同一个号码，只发一个验证码", "both persons have one number: one code only";
        two_numbers: "同一人的两个号码，各发一个验证码", "two numbers of one person: one code each";
        entity_details: "变更了主体信息", "details of the entity change";
        website_details: "变更了网站信息", "details of the website change";
        to_new_number: "号码变了，验证码发到新手机号码", "the number changes: the code goes to the new one";
        to_filed_number: "验证码发到原接入商登记的号码", "the code goes to the number filed through the original provider";
        reported: "您加上的，或网站在等它", "you added it, or the site waits for it";
        /// A communications administration.
        reviewed_by: "都核验后，由{}审核", "When all have verified, the {} reviews";
        elsewhere: "手机不在手里？", "Is the phone elsewhere?";
        another: "还有一部手机也收到了", "Another phone got it too";
        whose: "谁的手机？", "Whose phone?";
        take_out: "不是，去掉", "No, take it out";
        /// A phone.
        take_out_phone: "不是，去掉：{}", "No, take it out: {}";
    }
}
