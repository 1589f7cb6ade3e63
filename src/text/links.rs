//! Links below the task: contact, sources, others' rules, other orders.

use super::words::words;

words! {
    /// Links below the task: contact, sources, others' rules, other orders.
    LinkWords {
        title: "其他情况", "More";
        messages: "网站显示了一句话？", "Does the site show a message?";
        no_sms: "没收到短信", "No SMS";
        wrong_number: "号码不对，或联系不上本人", "Wrong number, or its holder cannot be reached";
        returned: "已核验，还是被退回", "Verified, but returned all the same";
        /// The console.
        console_unchanged: "{}没有变化", "The {} shows no change";
        contact: "问备案客服", "Ask the provider";
        /// Provider, what its page calls the link.
        contact_of: "{} {}", "{}: {}";
        open_now: "现在在线", "open now";
        sources: "依据和其他说法", "Sources and other views";
        /// Another order: its filing type.
        order: "正在办的另一件：{}", "Another order: {}";
        order_unnamed: "正在办的另一件", "Another order";
        order_left: "还有 {}", "{} left";
        order_closed: "已截止", "closed";
        /// It is not known when its 24 hours began.
        order_unknown: "请马上核验", "verify at once";
        each_order: "每件各有一个验证码和 24 小时", "each has its own code and its own 24 hours";
        /// A page.
        page: "本页按 {}", "This guide goes by {}";
        /// A year.
        edition: "（{} 年版）", " ({} edition)";
        /// A provider and its later edition.
        changed: "说明后来改了：{}", "The page has changed since: {}";
        /// What it says; what the present one says.
        change: "{}。本页：{}", "{}. Here: {}";
        /// A provider and its edition.
        switch: "改按 {}", "Go by {}";
        profile_missing: "这家接入商的说明没有加载出来，先按下面这份。", "This provider's own page could not be loaded. Until then:";
    }
}
