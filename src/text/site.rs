//! The ministry's site: the three fields, its messages, wrong entries, the stop.

use super::words::words;

words! {
    /// The ministry's site: the three fields, its messages, wrong entries, the stop.
    SiteWords {
        /// The strip of the persons who verify.
        who: "谁要核验", "Who verifies";
        /// When a person verified.
        verified_at: "{} 已核验", "verified {}";
        verified: "已核验", "verified";

        /// The three things to fill in.
        field[3]: ["验证码", "手机号码", "证件号码后 6 位"], ["Code", "Phone number", "Last 6 of the ID"];
        /// What the site calls them, where the guide calls them otherwise.
        field_on_site[3]: ["", "", ""], ["验证码", "手机号码", "证件号码后6位"];
        /// Where each is found.
        field_found[3]: [
            "12381 短信里的验证码",
            "收到短信的这个号码",
            "备案时登记的负责人本人的证件，末位 X 也要填",
        ], [
            "in the SMS from 12381",
            "the phone that got the SMS",
            "of the person's own ID in the filing; a final X counts",
        ];
        last_six: "护照、港澳通行证怎么填", "Passport or permit?";

        /// Whose turn it is.
        next_for: "下一步 · {}", "Next step · {}";
        fill: "去工信部网站，填这三项", "Fill in these three on the ministry's site";
        open: "打开核验页面", "Open the verification page";
        open_again: "再次打开核验页面", "Open the verification page again";
        path: "beian.miit.gov.cn →“短信核验”→“短信核验”", "beian.miit.gov.cn →“短信核验”→“短信核验”";
        /// After the path.
        same_as_link: "，与短信里的链接相同。", " (SMS verification), the same page as the link in the SMS.";
        copy_address: "复制网址", "Copy the address";
        copied: "已复制", "Copied";
        copy_failed: "无法复制，请手动选择文字复制", "Could not copy: select the text and copy it";
        submitted: "提交了，网站显示…", "Submitted: the site says…";
        submitted_again: "又提交了，网站显示…", "Submitted again: the site says…";
        five_fail: "输错 5 次会核验失败，备案退回。", "After 5 wrong entries the verification fails and the filing is returned.";
        sms_lost: "短信丢了", "I lost the SMS";
        site_down: "网站打不开", "The site does not load";
        start_unknown: "24 小时从第一条短信算起，填上时间才能倒计时。", "The 24 hours began with the first SMS. Enter its time to see how much is left.";
        enter_start: "填第一条短信的时间", "Enter the time of the first SMS";

        wrong_noted: "已记 {} 次输错", "Wrong entries noted: {}";
        /// Whose, and how many.
        wrong_of_another: "{}也已记 {} 次输错。几部手机是否合并计算，没有来源写明，请当作合并计算。", "{}: wrong entries noted as well: {}. No source says whether those of several phones add up: take care as if they did.";
        entries_left: "再错 {} 次，备案会被退回", "After {} more, the filing is returned";
        retry: "核对三项，再提交一次", "Check all three, then submit once more";
        right_but_fails: "三项都对，还是失败", "All three are right, and it still fails";

        /// The group of the messages.
        which: "网站显示了哪一句？", "Which message does the site show?";
        which_hint: "开头都是“尊敬的ICP用户：”，看粗体的字。", "All begin with “尊敬的ICP用户：”. Compare the bold words.";
        worked: "成功", "It worked";
        failed: "没有成功", "It did not work";
        none_of_these: "不是这些", "None of these";
        not_submitted: "还没提交，回到三项", "Not submitted yet: back to the three fields";
        /// The list of all messages.
        all: "网站提示", "What the site says";
        choose: "选择网站显示的文字", "Choose the text that the site shows";
        /// Where on the site: after submitting, after resending, before either, or
        /// as a provider's page puts it.
        place[4]: ["短信核验，提交后", "短信重发，提交后", "还没提交时", "接入商说明里的写法"], [
            "短信核验 (verify), after submitting",
            "短信重发 (resend), after submitting",
            "Before anything is submitted",
            "As a provider's page puts it",
        ];
        /// What each message says, for who does not read it.
        translation[15]: ["", "", "", "", "", "", "", "", "", "", "", "", "", "", ""], [
            "Your verification is done. Please wait for the others to verify.",
            "All verifications are done. The filing goes to the communications administration.",
            "Your verification was done before. No need to submit again.",
            "No such record, or already verified.",
            "Verification failed. Enter the right information.",
            "Verification failed. Please verify again.",
            "Verification failed. Ask your provider for the result.",
            "Verified.",
            "No such record.",
            "Verification failed.",
            "The code was sent again. Check your phone and verify soon.",
            "No more resends. If you do not verify in time, the filing is returned.",
            "No filing of yours waits for verification. No need to resend.",
            "No record.",
            "A field is empty or not valid.",
        ];
        /// What each message means.
        meaning[15]: [
            "这部手机已核验，其他核验人还没有。",
            "所有人都已核验，备案将提交管局审核。",
            "之前已经核验成功。",
            "三种可能：三项有错或不匹配；已经核验完成；备案已经到了管局（腾讯云）。",
            "填写的信息不对。",
            "核验没有成功。网站遇到未知情况也这样提示。",
            "核验失败，结果要由接入商查询。",
            "三项都对，这部手机已核验。",
            "三项有错或不匹配，系统找不到对应的订单。",
            "输错 5 次以上，备案会被退回。",
            "验证码已重新发送。",
            "不能再重发了。不能及时核验，备案会被退回。",
            "没有等待短信核验的备案。",
            "这是“短信重发”里的提示：手机号码和后 6 位找不到对应的订单。",
            "有一项没填或格式不对，还没有提交。",
        ], [
            "This phone is verified; others are not yet.",
            "Everybody has verified; the filing goes to the communications administration.",
            "It was verified before.",
            "One of three: a field is wrong or they do not match; it is already verified; the filing is already with the communications administration (Tencent Cloud).",
            "What was entered is wrong.",
            "It did not succeed. The site says this to anything unknown, too.",
            "It failed, and the provider has to look up the result.",
            "All three were right, and this phone is verified.",
            "A field is wrong or they do not match: the system finds no such order.",
            "After 5 wrong entries the filing is returned.",
            "The code was sent again.",
            "No more resends. Without verification in time, the filing is returned.",
            "No filing waits for an SMS verification.",
            "This belongs to the resend form: phone number and last 6 match no order.",
            "A field is empty or not valid; nothing was submitted.",
        ];
        /// What to do after each.
        then[15]: [
            "请其他核验人也核验。",
            "等待审核，不用再操作。",
            "不用再提交。",
            "看到过“核验完成”就等待审核，没有就核对三项再提交。",
            "核对三项，再提交一次。",
            "核对三项，再提交一次。多次出现，请问备案客服。",
            "不要再提交，请备案客服查询。",
            "订单里还有其他手机要核验的，接着核验。",
            "核对三项，再提交一次。",
            "重新提交备案，再核验一次。",
            "等新短信，不要再次重发。不要指望重新计时。",
            "在短信和拦截记录里找 12381 的验证码。找不到，请问备案客服。",
            "核对手机号码和后 6 位。都对，请问备案客服。",
            "核对手机号码和后 6 位，再试一次。",
            "补好那一项，再提交。",
        ], [
            "Have the others verify, too.",
            "Wait for the review; nothing more to do.",
            "Do not submit again.",
            "If you have seen “核验完成” (verified), wait for the review. If not, check all three and submit again.",
            "Check all three, then submit once more.",
            "Check all three, then submit once more. If it keeps saying so, ask the provider.",
            "Do not submit again. Ask the provider.",
            "If other phones of the order have to verify, go on with them.",
            "Check all three, then submit once more.",
            "Submit the filing again and verify anew.",
            "Wait for the new SMS and do not resend again. Do not count on new 24 hours.",
            "Look for the code from 12381 among the messages and the blocked ones. If there is none, ask the provider.",
            "Check the phone number and the last 6. If both are right, ask the provider.",
            "Check the phone number and the last 6, then try again.",
            "Mend that field, then submit.",
        ];
        counts: "按 1 次输错算。", "It counts as one wrong entry.";
        counts_to_be_safe: "“请您重新验证”算不算输错，没有来源写明，为稳妥先记 1 次。", "No source says whether “请您重新验证” (verify again) counts as a wrong entry. One is noted to be safe.";
        counts_unless_done: "没有看到过“核验完成”的，按 1 次输错算。", "Unless you have seen “核验完成” (verified), it counts as one wrong entry.";
        counts_not: "不算输错。", "It is no wrong entry.";
        record: "就是这一句，记下", "That is it: note it";

        saw_verified: "看到过“核验完成”吗？", "Have you seen “核验完成” (verified)?";
        no_record: "“找不到记录”有三种可能：三项有错或不匹配；已经核验完成；备案已经到了管局（腾讯云）。", "“找不到记录” (no record) means one of three: a field is wrong or they do not match; it is already verified; the filing is already with the communications administration (Tencent Cloud).";
        saw: "看到过：不用再核验", "Yes: no need to verify again";
        saw_not: "没有：核对三项再试", "No: check all three and try again";
        saw_not_counts: "没有看到过的，会记 1 次输错。", "If not, one wrong entry is noted.";

        stop: "先停一下，别急着提交", "Stop for a moment before you submit again";
        stop_check[3]: [
            "验证码是 12381 短信里的，在 24 小时之内",
            "手机号码是收到这条短信的号码",
            "后 6 位来自备案时登记的证件，末位 X 也算",
        ], [
            "The code is from the SMS of 12381, not older than 24 hours",
            "The phone number is the one that got this SMS",
            "The last 6 are of the document given in the filing, a final X included",
        ];
        stop_check_all: "三项都勾上，才能再试。", "Tick all three to go on.";
        resume: "都核对好了，再试一次", "All checked: try again";
        ask_desk: "问备案客服", "Ask the provider's support";
        /// How much time there is.
        time_plenty: "时间还很充裕：还有 {}。", "There is plenty of time: {} left.";
        time_left: "还有 {}，核对好再提交。", "{} left: check first, then submit.";
    }
}
