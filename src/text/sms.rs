//! The first cards: whether an SMS came, when, first or resent, no code, first change the number.

use super::words::words;

words! {
    /// The first cards: whether an SMS came, when, first or resent, no code, first change the number.
    SmsWords {
        has_come: "收到短信了吗？", "Has the SMS come?";
        just_received: "刚刚收到短信", "I just got it";
        received_earlier: "早些时候收到的", "I got it earlier";
        not_yet: "还没有收到", "Not yet";

        first_or_resent: "这是第一条，还是重发的？", "Is it the first SMS, or a resent one?";
        first: "第一条", "The first";
        resent: "重发的", "A resent one";
        first_why: "24 小时从第一条短信算起。没有来源说重发会重新计时。",
            "The 24 hours begin with the first SMS. No source says that a resend begins them anew.";
        first_earlier: "填第一条收到的时间", "Enter when the first one came";

        no_code: "暂无验证", "No verification";
        /// A provider, a filing type.
        no_code_rule: "{}：{}不用短信核验。", "{}: “{}” needs no SMS verification.";
        no_code_remarks: "一家代理的页面（2018）说，只改备注等其他内容，不发短信。",
            "An agent’s page (2018) says that no SMS is sent where only remarks or the like change.";
        stands_at: "依据：", "Source: ";
        others_differ: "其他平台写得不一样，收到短信的以短信为准：", "Other platforms say otherwise. If an SMS comes, go by it:";
        all_the_same: "如果还是收到了 12381 的短信，请在 24 小时内核验。",
            "If an SMS from 12381 comes all the same, verify within 24 hours.";
        got_one: "我收到了 12381 的短信", "I got an SMS from 12381";

        change_number_first: "先请原来的接入商改手机号码", "First have the original provider change the number";
        change_number_why: "验证码只发到备案时登记的号码，现在提交收不到。",
            "The code goes only to the number that was filed: submitted now, it cannot reach you.";
        /// A filing type.
        change_number_then: "改好以后，再提交{}。", "Submit “{}” once it is changed.";
        number_changed: "号码已经改好了", "The number is changed";
        cancel_filing_first: "先问接入商，不要急着注销", "Ask the provider before you cancel anything";
        cancel_filing_why: "注销以后，这个网站要作为{}重新备案。", "Once cancelled, the website has to be filed anew, as “{}”.";
        /// Whose page.
        cancel_filing_rule: "{}：联系不上原接入商变更手机号的，只能这样办。",
            "{}: this is the only way where the original provider cannot change the number.";
        /// A filing type.
        cancelled: "已经注销，改办{}", "Cancelled: now “{}”";
        no_code_now: "现在不会发送验证码。", "No code is sent now.";
        add_website: "新增网站", "Add a website";

        ask_when_received: "第一条短信是什么时候收到的？", "When did the first SMS come?";
        correct_received: "改收到短信的时间", "Change when the SMS came";
        ask_when_submitted: "什么时候提交管局的？", "When was the filing submitted?";
        received_at: "收到短信的时间（北京时间）", "When the SMS came (Beijing time)";
        submitted_at: "提交管局的时间（北京时间）", "When the filing was submitted (Beijing time)";
        submitted_hint: "订单变为“管局审核中”，或收到提交管局通知邮件的时间。",
            "When the order changed to “管局审核中”, or the e-mail said so.";
        from_received: "从收到时算起", "Start from this time";
        from_submitted: "从提交时算起", "Start from the submission";
        /// How long ago the filing was submitted.
        ago[3]: ["刚刚", "约 10 分钟前", "约半小时前"], ["Just now", "About 10 minutes ago", "About half an hour ago"];
        another_time: "选时间", "Another time";
        deadline: "截止：{}", "Deadline: {}";
        deadline_estimated: "截止：{}（估算）", "Deadline: {} (estimated)";
        /// What it was, what it becomes.
        deadline_changes: "截止：{} → {}", "Deadline: {} → {}";
        already_over: "按这个时间，24 小时已经过了。", "By this time the 24 hours are over.";
        in_your_zone: "按您所在时区，这个时间是 {}。", "In your own time zone this is {}.";
        in_the_future: "这个时间还没有到，现在是北京时间 {}。", "That time is still to come. It is {} in Beijing.";
        unreadable: "请填写完整的日期和时间。", "Enter a complete date and time.";
    }
}
