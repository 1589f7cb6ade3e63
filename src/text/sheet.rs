//! The sheet of paper.

use super::words::words;

words! {
    /// The sheet of paper.
    SheetWords {
        lead: "收到 12381 的短信后，请在 24 小时内完成核验，逾期备案会被退回。", "After the SMS from 12381, verify within 24 hours, or the filing is returned.";
        /// A line to write a name and a time on.
        verified_when: "核验完成的时间：", "Verified at:";
        /// A date and time.
        deadline: "截止时间：{}（北京时间）", "Deadline: {} (Beijing time)";
        deadline_estimated: "最早截止时间：{}（北京时间，按提交时间估算）", "Deadline at the earliest: {} (Beijing time, estimated from the submission)";
        deadline_open: "截止时间：收到短信后 24 小时 ", "Deadline: 24 hours after the SMS ";
        closed: "已截止：没有核验完的，去{}重新提交。", "Closed: if not verified, submit again in the {}.";
        fields_title: "网站要填的三项", "What the site asks for";
        fields[3]: [
            "验证码：12381 短信里的验证码",
            "手机号码：收到短信的这个号码",
            "证件号码后 6 位：备案时登记的个人证件，末位 X 也要填",
        ], [
            "Code (验证码): the code in the SMS from 12381",
            "Phone number (手机号码): the number that got the SMS",
            "Last 6 of the ID number (证件号码后6位): the personal document of the filing, a final X included",
        ];
        site: "网址：{}，选“短信核验”→“短信核验”", "Site: {}, choose “短信核验” → “短信核验” (SMS verification)";
        wrong_entries: "输错 5 次会核验失败，备案退回。", "After 5 wrong entries the verification fails and the filing is returned.";
        messages_title: "网站显示的话", "What the site says";
        /// Of the messages of [`MESSAGES`](crate::view::parts::sheet::MESSAGES), in their order.
        meanings[6]: [
            "这部手机好了，其他人还要核验",
            "都好了，等通信管理局审核",
            "之前已经核验过",
            "填错了；或者已经核验过。看到过“核验完成”就不用再试，否则核对三项",
            "填错了，核对三项再提交",
            "不要再提交，问备案客服",
        ], [
            "This phone is done; others still have to verify",
            "All are done: wait for the review",
            "It was verified before",
            "A wrong entry, or done before: if you saw “核验完成” do not try again, else check all three",
            "A wrong entry: check all three and submit again",
            "Do not submit again: ask the provider",
        ];
    }
}
