//! Waiting for the SMS: the checks, resending, calling the provider.

use super::words::words;

words! {
    /// Waiting for the SMS: the checks, resending, calling the provider.
    WaitingWords {
        /// A time of day.
        wait_until: "等到 {} 再查", "Wait until {}";
        /// Minutes, sender.
        first_sms: "提交后约 {} 分钟收到第一条短信，发送号码 {}。", "The first SMS comes about {} minutes after the submission, from {}.";
        check_first: "先看看短信是不是被拦截了", "See first whether the SMS was blocked";
        /// Minutes.
        check_then: "提交 {} 分钟后还没收到，按顺序查：", "No SMS {} minutes after the submission? Check in this order:";
        checks[5]: [
            "在短信和拦截记录里找 12381，也可能是以 12381 结尾的 106 号码（阿里云、华为云）",
            "手机有信号，没有欠费、停机",
            "备案中填写的手机号码正确，能收短信",
            "短信发到第一联系号码，不发到应急号码（抖音、火山引擎）",
            "部分虚拟运营商号码和新号段可能收不到，把 SIM 卡换到另一部手机试试（阿里云 2019）",
        ], [
            "Look for 12381 among the messages and the blocked ones, or a 106… number that ends in 12381 (Alibaba Cloud, Huawei Cloud)",
            "The phone has a signal, and is not in arrears or suspended",
            "The number in the filing is right and can get SMS",
            "The SMS goes to the first contact number, never to the emergency number (Douyin, Volcengine)",
            "Some virtual-carrier and new number ranges may not get it: try the SIM card in another phone (Alibaba Cloud 2019)",
        ];
        got_it: "收到了", "I got it";
        all_checked: "都查过了，还是没有", "All checked, still none";
        wrong_number: "手机号码不对或用不了", "Wrong or dead number";
        /// A day, a time of day.
        estimate: "按提交时间估算，最早{} {} 截止。", "Estimated from the submission: until {} {} at the earliest.";
        change_submission: "改提交时间", "Change the submission";

        resend: "去重发页面，选“短信重发”", "Open the page and choose “短信重发” (resend)";
        resend_steps[2]: [
            "打开后选“短信核验”→“短信重发”",
            "填手机号码和证件号码后 6 位，点“提交”",
        ], [
            "Choose 短信核验 (SMS verification), then 短信重发 (resend)",
            "Enter 手机号码 (phone number) and the last 6 of 证件号码 (ID number), and press 提交",
        ];
        resend_warning: "请勿多次重发，否则导致备案退回。", "Do not resend many times, or the filing is returned.";
        /// A provider, a number.
        resend_limit: "{}：最多重发 {} 次。", "{}: {} resends at most.";
        resend_limit_others: "最多重发 2 次，第 3 次会被拒绝（阿里云、华为云）。",
            "2 resends at most, the third is refused (Alibaba Cloud, Huawei Cloud).";
        open_resend: "打开重发页面", "Open the resend page";
        resent: "已重发一次", "I resent it once";
        resent_wait: "已重发，等短信", "Resent: wait for the SMS";
        noted: "已记 {} 次重发", "Resends noted: {}";
        check_again: "再查一遍", "Check again";
        /// Group of the resend tab's messages.
        site_shows: "重发后，网站显示了哪一句？", "What does the site show after the resend?";
        /// What the messages of the resend tab mean: resent, limit, nothing to resend, no record.
        messages_mean[4]: [
            "等短信，不要再重发。没有来源说重发会重新计时。",
            "不能再重发。在短信和拦截记录里找 12381 的验证码；找不到，联系接入商。",
            "没有等待短信核验的备案申请。核对填的两项；都对，问接入商备案到了哪一步。",
            "填的两项对不上备案。核对手机号码和后 6 位再试，这不算输错。",
        ], [
            "Wait for the SMS and do not resend. No source says that the 24 hours begin anew.",
            "No more resends. Look for the code among the messages and the blocked ones; if there is none, ask the provider.",
            "No filing waits for an SMS. Check the two entries; if both are right, ask the provider where the filing stands.",
            "The two entries match no filing. Check the phone number and the last 6; it is no wrong entry.",
        ];
        no_more_resends: "不能再重发，联系接入商", "No more resends: contact the provider";
        stop_resending: "不要再重发，联系接入商", "Do not resend again: contact the provider";

        call_now: "现在就联系接入商", "Contact the provider now";
        /// How long.
        call_why: "还剩 {}，短信还没有到。逾期备案会被退回。", "{} left and no SMS. The filing is returned when the time is over.";
        contact: "联系接入商", "Contact the provider";
        contact_more: "服务时间和其他联系方式", "Hours, and other ways to ask";
    }
}
