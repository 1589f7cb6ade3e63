//! What stands around the task's card.

use super::words::words;

words! {
    /// What stands around the task's card.
    Frame {
        title: "ICP 备案短信核验", "ICP SMS verification";
        /// For search engines and link previews.
        description: "收到 12381 的短信后，24 小时内怎么完成 ICP 备案短信核验：哪部手机要核验、还剩多少时间、现在做什么。", "How to complete the SMS verification of an ICP filing within 24 hours: which phones verify, how much time is left, what to do now.";
        menu: "菜单", "Menu";
        /// The other language's name for itself.
        other_language: "English", "中文";
        start_over: "重新开始", "Start over";
        another_order: "办另一件备案", "Start another filing";
        print: "打印", "Print";
        forget: "清除记录", "Clear the record";
        undo: "撤销", "Undo";
        undone: "已撤销", "Undone";
        started_over: "已重新开始", "Started over";
        cleared_elsewhere: "这份记录在另一个标签页里清除了", "This record was cleared in another tab";
        submitted_again: "已记为重新提交", "Noted: submitted again";
        new_filing: "换成另一件备案，之前的核验记录已收起", "Another filing: what was verified before is put away";
        time_taken: "已记下这个时间", "Noted the time";
        sms_taken: "已记下收到短信的时间", "Noted when the SMS came";
        /// Its time is not known, or not taken yet.
        sms_noted: "已记下收到了短信", "Noted that an SMS came";
        sms_first: "已按第一条短信计时", "Counts as the first";
        sms_earlier: "更早收到过？", "Got one earlier?";
        phone_taken: "已记下这部手机", "Noted this phone";
        resend_taken: "已记下一次重发", "One more resend noted";
        not_verified_taken: "已改为未核验", "Marked as not verified";
        verified_taken: "已记为核验完成", "Noted as verified";
        message_taken: "已记下网站的提示", "Noted what the site shows";
        back: "返回", "Back";
        revise: "修改", "Change";
        fold: "收起", "Fold";
        next: "下一步", "Next step";
        loading: "正在载入…", "Loading …";
        not_loaded: "其余内容没有载入", "The rest has not loaded";
        load_again: "再载入一次", "Load again";
        steps: "步骤", "Steps";
        all_steps: "全部步骤", "All steps";
        /// Step of how many.
        step_of: "第 {} 步，共 {} 步", "Step {} of {}";
        step[5]: [
            "收到 12381 的短信",
            "去工信部网站填三项",
            "看网站显示的结果",
            "另一部手机也核验",
            "等待通信管理局审核",
        ], [
            "Get the SMS from 12381",
            "Fill in three things on the ministry's site",
            "See what the site shows",
            "The other phone verifies too",
            "Wait for the administration's review",
        ];
        /// Where only one phone is known.
        step_no_other: "其他手机收到的话，也核验", "Any other phone that gets it verifies too";
        /// By a communications administration.
        step_review: "等待{}审核", "Wait for the review by the {}";
        done: "已完成", "Done";
        now: "现在", "Now";
        holder: "收到短信的人", "the person who got the SMS";
        holder_phone: "收到短信的手机号码", "The phone that got the SMS";
        /// A person's phone.
        phone_of: "{}手机号码", "{}'s phone";
        /// The second, third … person of a role.
        nth_person: "第 {} 位{}", "No. {} {}";
        privacy: "不登录，不填个人信息，记录只存在这台设备上", "No sign-in, nothing personal; the record stays on this device";
        not_kept: "浏览器不允许保存，关闭页面后记录会丢失", "The browser keeps nothing here: the record is lost when the page closes";
        newer: "这台设备上有新版本留下的记录，这里不会改动它", "A newer version left a record on this device; it is not changed here";
        new_tab: "（在新标签页打开）", "(opens in a new tab)";
        clock_wrong: "设备的时间不对，无法计时。请先校准设备的日期和时间。", "The device's clock is wrong, so no time can be counted. Set its date and time first.";
    }
}
