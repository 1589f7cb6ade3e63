//! The other phone, and the ends: ask the provider, failed, closed, done.

use icp_sms_rules::province::Province;
use icp_sms_rules::window::{Instant, beijing};

use super::time::beijing_hour_minute;
use super::words::words;
use super::{Lang, Text, fill};

words! {
    /// The other phone, and the ends: ask the provider, failed, closed, done.
    EndingWords {
        /// Whose turn it is after somebody has verified.
        missing: "还差{}", "Still to verify: {}";
        same_deadline: "都用同一个截止时间：{}。", "The deadline is the same for all: {}.";
        mine: "手机在我这里，我来填", "I have that phone: fill it in here";
        when_done: "对方完成后，点这里", "When they have finished, press here";
        has_verified: "{}已完成核验", "{} has verified";
        /// Why somebody is listed whom no rule expects.
        reported: "网站在等其他核验人，或者这部手机也收到了短信，所以加上了{}。也可能是别人，以收到短信的人为准。", "{}: added because the site waits for others, or because an SMS came to this phone. It may be somebody else: whoever gets the SMS verifies.";
        not_this: "不是这位？换成：", "Somebody else? Change to:";
        whose: "刚才核验的是谁的手机？", "Whose phone was verified just now?";

        send_to: "发给{}", "Send to: {}";
        copy_text: "复制文字", "Copy the text";
        text_copied: "已复制，粘贴发给对方", "Copied: paste it to them";
        share_failed: "没有分享成功，请改用复制", "Not shared: copy it instead";
        by_sms: "发短信", "By SMS";
        by_mail: "发邮件", "By e-mail";
        preview: "看看要发的文字", "See the text";
        no_code: "请对方在自己的手机上看验证码、自己填。验证码不要转发。", "They look up the code on their phone and fill it in themselves. Do not pass codes on.";
        message_subject: "ICP 备案短信核验", "SMS verification of an ICP filing";
        /// The message before the SMS has come.
        message_before: "ICP 备案短信核验：{}的手机会收到 12381 发来的短信。收到后 24 小时内要完成核验，否则备案会被退回。", "SMS verification of an ICP filing. {}: your phone gets an SMS from 12381. Verify within 24 hours after it, or the filing is returned.";
        message_until: "ICP 备案短信核验：{}需要在 {}（北京时间）前完成核验，否则备案会被退回。", "SMS verification of an ICP filing. {}: verify before {} (Beijing time), or the filing is returned.";
        message_at_once: "ICP 备案短信核验：{}请马上完成核验。24 小时从第一条短信算起，逾期备案会被退回。", "SMS verification of an ICP filing. {}: verify at once. The 24 hours began with the first SMS; after them the filing is returned.";
        message_steps: "1. 查看 12381 发来的短信。\n2. 打开 {}，选“短信核验”。\n3. 填短信中的验证码、收到短信的手机号码、备案时登记的本人证件号码后 6 位（末位 X 也要填），核对后提交。输错 5 次会核验失败。", "1. Look for an SMS from 12381.\n2. Open {} and choose “短信核验” (SMS verification).\n3. Enter the code of the SMS (验证码), the phone number that got it (手机号码) and the last 6 of your ID number as given in the filing (证件号码后6位, a final X included). Check, then submit (提交). After 5 wrong entries the verification fails.";

        call: "拨打 {}", "Call {}";
        hours: "服务时间：{}（北京时间）", "Hours: {} (Beijing time)";
        open_now: "现在在服务时间内", "Open now";
        closed_now: "现在不在服务时间内", "Closed now";
        but_holidays: "（节假日除外）", " (except on public holidays)";
        contact_unknown: "联系方式见接入商的备案页面。", "How to reach them stands on your provider's filing pages.";

        ask: "先别再提交，请备案客服查询结果", "Do not submit again: ask the provider for the result";
        ask_body: "核验结果要由接入商查询，查到之前不要再提交。", "Only the provider can look up the result. Until then, do not submit again.";
        ask_tell: "告诉客服是哪一个备案订单，网站显示了哪一句。", "Tell them which order it is, and what the site shows.";
        desk_said: "客服怎么说？", "What do they say?";
        desk_try: "可以再试一次", "Try once more";
        desk_verified: "已经核验完成", "It is verified";
        desk_submit: "已按客服说的重新提交", "Submitted again, as they said";

        again: "这次要重新提交", "Submit the order again";
        closed_at: "{} 已截止", "Closed: {}";
        closed_estimate: "按提交时间估算，{} 已截止", "Closed by an estimate from the submission: {}";
        closed_body: "24 小时内没有完成核验，备案会被退回。", "Not verified within 24 hours: the filing is returned.";
        when_it_came: "短信是什么时候收到的？", "When did the SMS come?";
        estimate: "提交已满 24 小时，但 24 小时从第一条短信算起：短信来得更晚，就还有时间。", "24 hours have passed since the submission, but they count from the first SMS: if it came later, there is still time.";
        really_over: "一直没有收到，或收到已满 24 小时，就要重新提交：", "If none came, or 24 hours have passed since it did, submit again:";
        all_in_time: "每部手机都在截止前核验完了，才点“我在截止前已经核验完了”。", "Say so only if every phone verified before the deadline.";
        missed: "还没核验：{}", "Not verified: {}";
        failed_by_entries: "{}输错 5 次，核验失败，备案会被退回。", "{}: after 5 wrong entries the verification failed, and the filing is returned.";
        failed_said: "{}核验失败，备案会被退回。", "{}: the verification failed, and the filing is returned.";
        sign_in: "登录{}，重新提交。手机号码或证件登记错了的，先改好。", "Sign in to the {} and submit again. Mend a wrong phone number or document first.";
        new_sms: "提交管局后约 {} 分钟，收到 12381 的新短信。", "A new SMS comes from 12381 about {} minutes after the filing has gone to the administration.";
        new_window: "从新短信起，重新有 24 小时。", "From the new SMS on you have 24 hours again.";
        submitted_again: "已重新提交", "I have submitted it again";
        verified_in_time: "我在截止前已经核验完了", "I had verified before the deadline";
        correct_time: "改收到短信的时间", "Change when the SMS came";
        wrong_number: "手机号码不对或停用了", "The number is wrong or no longer in use";

        done: "核验已全部完成", "Everything is verified";
        done_at: "{} 完成。", "Finished {}.";
        done_ahead: "{} 完成，比截止早 {}。", "Finished {}, {} before the deadline.";
        record: "核验记录", "Record";
        verified_at: "{} 核验完成", "verified {}";
        verified_before_end: "截止前已核验", "verified before the deadline";
        review: "等待{}人工审核", "Wait for the review by the {}";
        administration: "{}通信管理局", "{} Communications Administration";
        administration_open: "备案所在省的通信管理局", "communications administration of the filing's province";
        review_hint: "核验成功没有短信通知；{}的状态最长 24 小时后才变（阿里云）。", "No SMS tells of the success; the {} shows it within 24 hours (Alibaba Cloud).";
        no_more: "不用再核验", "Do not verify again";
        no_more_hint: "再提交，网站会显示“无需重复提交”或“找不到记录”，不是出错。", "Submitted again, the site says “无需重复提交” (no need to submit again) or “找不到记录” (no record). That is no error.";
        save: "保存或打印这份记录", "Save or print this record";
        returned: "被退回了？", "Was it returned?";
        another_phone: "还有一部手机也收到了", "Another phone got an SMS, too";
        whose_phone: "谁的手机？", "Whose phone?";
    }
}

impl Text {
    /// 通信管理局 of a province, or of the province of the filing.
    pub fn administration_of(&self, province: Option<Province>) -> String {
        let Some(province) = province else {
            return self.ending.administration_open.to_owned();
        };
        let name = match self.lang {
            Lang::ZhCn => province.chinese_name(),
            Lang::En => province.english_name(),
        };
        fill(self.ending.administration, &[name])
    }

    /// A time as people say it: 15:18 of today, 周一 15:18 of another day.
    pub fn said_at(&self, at: Instant, now: Instant) -> String {
        let day = |at: Instant| at.with_timezone(&beijing()).date_naive();
        let time = beijing_hour_minute(at);
        if day(at) == day(now) {
            return time;
        }
        [self.weekday(at), &time].join(" ")
    }
}
