//! The ways out: when it goes another way.

use super::words::words;

words! {
    /// The ways out: when it goes another way.
    WayWords {
        no_sms: "先在拦截记录里找 12381", "Look for 12381 among the blocked messages";
        /// Minutes, then senders.
        no_sms_wait: "提交管局后约 {} 分钟才会收到，发送号码 {}。还没有就逐项查：", "It comes about {} minutes after the submission, from {}. If it has not, check one by one:";
        resend_how: "都查过了还没有，就重发：", "All checked and still nothing? Resend it:";
        no_restart: "没有来源说重发后重新计时。", "No source says that a resend starts the 24 hours anew.";
        lost_it: "收到过，但删了或找不到了", "It came, but I lost or deleted it";
        number_is_wrong: "号码不对", "The number is wrong";
        other_sms_label: "收到的是别的短信？", "Is it another SMS?";

        messages: "找到网站显示的那一句", "Find the message that the site shows";
        messages_over: "已过截止时间，这次要重新提交。下面说的是截止前的意思；只有看到“已全部完成”才不用再提交。", "The deadline has passed: submit again. What follows is meant for before it; only “已全部完成” (all verified) needs no new submission.";
        messages_intro: "核验页的提示开头都是“尊敬的ICP用户：”，看后面的字。", "The messages of the verification page begin with “尊敬的ICP用户：” (Dear ICP user); look at what follows.";

        wrong_number: "请接入商退回，改对号码再提交", "Have it returned, correct the number, submit again";
        wrong_number_why: "这次填的号码错了、停用，或联系不上本人：等待和重发都没有用，在这里也改不了。", "The number given this time is wrong or out of use, or its holder cannot be reached: waiting and resending do not help, and it cannot be changed here.";
        /// The console; then minutes.
        wrong_number_steps[3]: [
            "联系备案客服，请他们退回这次申请",
            "在{}改成能收短信的号码",
            "重新提交，约 {} 分钟后收到新短信",
        ], [
            "Ask the provider to return this filing",
            "In the {}, enter a number that gets SMS",
            "Submit again: a new SMS comes about {} minutes later",
        ];
        /// 新增网站 and 变更备案.
        new_number_may_verify: "只是以前备案的号码停用了：{}、{}可以用负责人的新手机号码核验（腾讯云、平安云），先看新号码收到短信没有。", "Only the number filed before is out of use? With “{}” and “{}” the person's new number may verify (Tencent Cloud, Ping An Cloud): see first whether the SMS came to it.";

        lost_sms: "去“短信重发”再要一条", "Have the SMS sent again";
        lost_sms_why: "短信丢了或误删，用“短信重发”再收一条（腾讯云、平安云）。截止时间不变。", "If the SMS was lost or deleted, resend it (Tencent Cloud, Ping An Cloud). The deadline stays.";

        site_down: "关掉 Wi-Fi，用手机数据打开", "Switch Wi-Fi off and open it over mobile data";
        site_down_steps[3]: [
            "关掉 Wi-Fi，用手机移动数据打开（阿里云）",
            "换一个浏览器再打开",
            "短信里的链接打不开，就直接打开下面的网站（腾讯云）",
        ], [
            "Switch Wi-Fi off and use mobile data (Alibaba Cloud)",
            "Try another browser",
            "If the link in the SMS is dead, open the site below directly (Tencent Cloud)",
        ];

        right_but_fails: "先别再提交，问备案客服", "Do not submit again: ask the provider";
        right_but_fails_why: "三项都核对过还失败，再试只会多记输错。备案被退回、又改过资料时会这样，要由接入商处理（一家服务商的帮助中心）。", "If all three are checked and it still fails, another try only adds a wrong entry. It happens after a filing was returned and changed; the provider has to mend it (a service provider's help centre).";
        right_but_fails_check: "先确认：验证码来自 12381 的短信，手机是收到它的那部，后 6 位是负责人本人的证件。", "First make sure: the code is of the SMS from 12381, the phone is the one that got it, the last 6 are of the person's own document.";
        /// How many.
        entries_left: "再输错 {} 次，备案会被退回。", "After {} more wrong entries the filing is returned.";
        stop_here: "都对，停下来问客服", "All are right: stop and ask";

        returned: "先看{}写的退回原因", "See what reason the {} gives";
        /// Phones.
        returned_missing: "还没有记为核验的：{}。有一部没核验，整个备案都会退回。", "Not noted as verified: {}. If one has not verified, the whole filing is returned.";
        returned_steps[3]: [
            "短信核验没完成：24 小时过了、输错 5 次，或还有一部手机没核验",
            "其他原因：与短信核验无关，按写的原因修改",
            "改好后重新提交，会收到新短信，再核验一次",
        ], [
            "SMS verification not finished: the 24 hours passed, 5 wrong entries, or another phone had not verified",
            "Any other reason has nothing to do with the SMS: mend what it says",
            "Then submit again: a new SMS comes, and you verify once more",
        ];
        /// The console.
        to_console: "去{}", "Open the {}";
        submitted_again: "已重新提交", "I have submitted again";

        console_unchanged: "等最多 24 小时，不用再核验", "Wait up to 24 hours, and do not verify again";
        /// The console.
        console_unchanged_facts[3]: [
            "核验结果在 24 小时内同步到{}（阿里云）。",
            "核验成功后，工信部不发短信通知（阿里云）。",
            "再提交只会看到“无需重复提交”或“找不到记录”，不是出错。",
        ], [
            "The result reaches the {} within 24 hours (Alibaba Cloud).",
            "The ministry sends no SMS when the verification succeeds (Alibaba Cloud).",
            "Submitting again would only show “无需重复提交” (no need to submit again) or “找不到记录” (no record); that is no error.",
        ];
        console_unchanged_after: "看到过“核验完成”，就不用管倒计时。超过 24 小时还没有变化，问备案客服。", "If the site said “核验完成” (verified), ignore the countdown. If nothing has changed after 24 hours, ask the provider.";

        other_sms: "找有验证码和核验链接的那一条", "Find the one with a code and a link";
        /// Senders.
        other_sms_facts[4]: [
            "核验短信来自 {}，里面有验证码和短信核验链接。",
            "有的号码是 106 开头、12381 结尾（阿里云、华为云）。",
            "12381 也会发防诈骗提醒，那不是核验短信。",
            "人脸核验的链接（抖音）、复用主体资料的确认短信（微信小程序）来自平台，也不是。",
        ], [
            "The SMS comes from {} and holds a code and a link to verify.",
            "Some senders begin with 106 and end in 12381 (Alibaba Cloud, Huawei Cloud).",
            "12381 also sends fraud warnings; those are not it.",
            "Links for a face check (Douyin) and confirmations to reuse an entity's data (WeChat) come from a platform and are not it either.",
        ];
        other_sms_secret: "验证码由收到短信的人自己填，不要转给别人。", "Whoever gets the code fills it in; do not pass it on.";

        last_six_label: "后 6 位怎么填", "How to fill in the last 6";
        last_six: "填负责人本人证件的后 6 位", "Fill in the last 6 of the person's own document";
        last_six_facts[6]: [
            "是备案时登记的个人证件，不是营业执照等主体证件。",
            "身份证末位是 X，X 也是其中一位。",
            "港澳居民来往内地通行证：浙江省以外填正面的号码，例 345678（阿里云、火山引擎）。",
            "通行证号码是 H 或 M 加 8 位数字，后面另印的 2 位是换证次数，不算（证件手册的转载，2020）。",
            "护照：填号码的后 6 位；中国护照后 6 位都是数字（证件手册的转载）。",
            "其他证件没有查到说明，拿不准就问备案客服。",
        ], [
            "It is the personal document given in the filing, not the business licence or another document of the entity.",
            "A final X of an identity card is one of the six.",
            "Mainland travel permit for Hong Kong and Macau residents: outside Zhejiang the number on its front, as 345678 (Alibaba Cloud, Volcengine).",
            "A permit's number is H or M and 8 digits; the 2 digits printed after it count renewals and are left out (copy of a handbook, 2020).",
            "Passport: the last 6 of its number; those of a Chinese passport are all digits (copy of a handbook).",
            "Nothing was found about other documents; if in doubt, ask the provider.",
        ];
        zhejiang: "浙江省：持港澳通行证的，填背面香港或澳门身份证号码的后 6 位，如 567（8），括号用全角（阿里云 2019、火山引擎 2023）；阿里云后来的页面只写正面号码。拿不准先问备案客服。", "Zhejiang: with a Hong Kong or Macau permit, the last 6 of the Hong Kong or Macau identity number on its back, as 567（8）, with full-width brackets (Alibaba Cloud 2019, Volcengine 2023); a later page of Alibaba Cloud gives the front only. If in doubt, ask the provider first.";
        mainland_only: "手机号码只能是中国内地的，网站不接受其他号码。", "The phone must have a mainland number; the site takes no other.";

        contact_unknown: "问您提交备案的接入商", "Ask the provider to whom you submitted the filing";
        contact_ready: "请准备好：备案类型、省份、收到短信的时间、网站显示的那一句。", "Have ready: the filing type, the province, when the SMS came, and what the site shows.";

        /// What the rows of the provider's page say.
        row_who: "{}由谁核验", "{}: who verifies";
        row_first_sms: "第一条短信", "First SMS";
        row_start: "24 小时", "The 24 hours";
        row_automatic_resend: "系统自动重发", "The system sends again";
        row_resends: "手动重发", "Resending by hand";
        row_wrong_entries: "输错", "Wrong entries";
        row_senders: "发送号码", "Sender";
        from_default: "本页接入商没有写，按", "Not stated by this provider; by ";
        /// A day, a batch, an administration.
        province: "自{}起要短信核验（{}）；核验后由{}审核。", "SMS verification since {} ({}); then the {} reviews.";
        batch[4]: ["第一批试点", "第二批试点", "第三批试点", "全国实行"], ["first pilot", "second pilot", "third pilot", "nationwide"];
        nationwide_date: "来源的列表写 2020年8月16日，它的标题和其他来源都写 2020年8月17日。", "The source's list gives 16 August 2020; its heading and the other sources give 17 August 2020.";
        /// The authority's page, a row of it, the day of the check.
        province_source: "{}“{}”，{} 核对", "{} “{}”, checked {}";
        notices: "通知", "The notices";
        others: "其他说法", "Other views";
        others_general[4]: [
            "谁收到短信，谁核验（阿里云）。",
            "同一人看号码：号码相同只发一个验证码（阿里云、火山引擎）。",
            "“找不到记录”也可能是已经提交管局（腾讯云）。",
            "APP 备案同样要核验（华为云、火山引擎 2024）；小程序多由主办单位负责人核验，有的要两人（抖音）。48 小时是旧说法（阿里云 2017、京东云 2019）。",
        ], [
            "Whoever gets the SMS verifies (Alibaba Cloud).",
            "One person means one number: the same number gets one code (Alibaba Cloud, Volcengine).",
            "“找不到记录” (no record) can also mean that the filing is already with the administration (Tencent Cloud).",
            "App filings verify in the same way (Huawei Cloud, Volcengine 2024); for mini-programs mostly the entity's person in charge, sometimes both (Douyin). 48 hours is out of date (Alibaba Cloud 2017, JD Cloud 2019).",
        ];
    }
}
