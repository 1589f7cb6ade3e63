//! 简体中文

use super::{AnswerText, FilingText, Lang, PhaseText, StepText, Text};
use crate::rules::answers::SiteAnswer;
use crate::rules::filing::{FilingType, Question};
use crate::rules::province::{Batch, Province};
use crate::rules::recipients::{Reason, Role};
use crate::rules::window::Phase;
use crate::state::Step;

pub static TEXT: Text = Text {
    lang: Lang::ZhCn,
    title: "ICP 备案短信核验向导",
    other_language: "English",
    start_over: "重新开始",
    revise: "修改",
    fold: "收起",

    intro: "回答两三个问题，就知道哪部手机会收到验证码、还剩多少时间、下一步做什么。不需要填写任何个人信息。",
    filing_type: "备案类型",
    filing,
    province: "备案省份",
    choose: "请选择",
    question,
    yes: "是",
    no: "不是",
    consistent: "一致",
    inconsistent: "不一致",
    can: "能",
    cannot: "不能",
    entity_details: "主体信息",
    website_details: "网站信息",
    phone_number: "手机号码",
    role,

    recipients: "接收验证码的手机",
    recipients_one: "1 部手机会收到验证码",
    recipients_two: "2 部手机会收到验证码，都需要完成核验",
    recipients_known: "目前已知会收到验证码的手机",
    recipients_open: "哪部手机会收到验证码",
    role_phone,
    new_number: "新手机号码",
    one_code: "1 个验证码",
    reason,
    answer_first: "请先回答：{}",
    facts: "依据和所在省份",
    verified: "已完成",
    failed: "核验失败",
    has_verified: "已完成核验",
    role_verified: "{}已完成核验",
    note_wrong_entry: "记录一次输错",
    wrong_entry: "记录一次输错（{}）",
    wrong_entries: "输错 {} 次",
    take_back: "撤销上次记录",
    source: "依据：{}“{}”，{}核对。",
    others_title: "其他来源的不同说法",
    others_note: "本向导按 UCloud 的说明执行。以下说法来自其他接入商和工信部页面，2026年11月23日核对，供参考。",
    others,
    no_verification: "暂无验证",
    no_verification_body: "这种备案不发送验证码，没有需要在 24 小时内完成的核验。",
    change_number_first: "请先变更手机号码",
    change_number_first_body: "现使用手机号与备案成功信息不符：请先到原接入商变更负责人手机号，再进行新增接入备案。现在不会发送验证码。",
    cancel_filing_first: "请先注销备案",
    cancel_filing_first_body: "现使用手机号与备案成功信息不符，且无法联系原接入商进行变更：只能注销备案后，重新提交新增网站。现在不会发送验证码。",
    province_fact: "{}自 {} 起需短信核验（{}）；核验完成后由{}审核。",
    province_name: Province::chinese_name,
    administration: "{}通信管理局",
    administration_open: "备案所在省的通信管理局",
    batch,
    batch_note,
    province_note,

    window_title: "收到短信后，您有 24 小时",
    window_intro: "提交管局后约 5 分钟收到第一条短信（12381）。24 小时内未完成核验，备案信息会退回至接入商，需要重新提交。",
    sms_came: "收到短信了吗？",
    just_received: "刚刚收到短信",
    not_yet: "还没有收到",
    received_at: "收到短信的时间（北京时间）",
    begin: "从这个时间算起",
    submitted_at: "提交管局的时间（北京时间）",
    submitted_hint: "订单变为“管局审核中”，或收到提交管局通知邮件的时间。按它估算截止时间，收到短信后再改。",
    just_submitted: "刚刚提交",
    time_future: "这个时间还没有到。现在是北京时间 {}。",
    time_unreadable: "请填写完整的日期和时间。",
    left: "剩余时间",
    deadline: "截止时间",
    beijing: "北京时间",
    local_time: "您的当地时间：",
    now_beijing: "现在是北京时间 {}",
    estimated: "估算 · ",
    estimate: "估算：从提交时间算起，实际截止时间不会更早。收到短信后，请点“刚刚收到短信”或填写收到的时间。",
    clock_behind: "设备的时间早于开始时间，倒计时可能不准。请核对设备的时间。",
    correct_time: "改为收到短信的时间",
    noon_in_time: "如未验证，系统会在 {} 左右再次下发短信，那时还剩约 {}。建议不要等到那时。",
    noon_passed: "系统应已在 {} 左右再次下发短信，请查看手机。",
    noon_too_late: "次日中午 12:00 左右系统才再次下发短信，那时已经截止。请不要等待；没有收到短信，请现在就手动重发。",
    phase,
    window_over: "核验时间",
    closed: "已截止",
    closed_body: "24 小时内未完成核验，备案信息会退回至接入商。",
    closed_estimate: "这是从提交时间估算的。如果短信来得更晚，请重新填写收到短信的时间。",
    submit_again: "请登录备案平台重新提交，提交后会再次收到验证短信。",
    submitted_again: "我已重新提交，重新计时",
    verified_in_time: "我在截止前已完成",
    in_time_hint: "如果在截止前已经看到“核验完成”的提示，请忽略倒计时。",
    not_verified: "未完成",
    all_verified: "核验已全部完成",
    wait_for_review: "等待{}人工审核",
    all_verified_note: "备案平台的状态可能稍后才更新。请不要再次核验：再次提交时，网站会提示“无需重复提交”或“找不到记录”。",
    failed_body: "{}输错 5 次，核验失败。备案申请会被工信部系统退回至接入商。",
    failed_reported: "{}核验失败。备案申请会被退回至接入商。",

    day: "24 小时的进程",
    day_received: "收到短信",
    day_submitted: "提交",
    day_first_sms: "约 5 分钟后第一条短信",
    day_noon: "系统再次下发",
    day_deadline: "截止",
    day_now: "现在",

    steps_title: "{}：现在做什么",
    step,
    sample: "示意，非真实内容",
    sample_sender: "12381",
    sample_sms: "短信里有验证码 ●●●●●● 和短信核验链接。",
    got_it: "收到了，下一步",
    open_site: "打开核验页面",
    copy_address: "复制网址",
    copied: "已复制",
    copy_failed: "无法复制，请手动选择文字复制。",
    site_opened: "已打开，下一步",
    code: "验证码",
    code_hint: "短信中的验证码",
    phone: "手机号码",
    phone_hint: "收到短信的手机号码",
    last_six: "个人证件号码后6位",
    last_six_hint: "例：12345X",
    last_six_title: "后6位怎么填？",
    last_six_help: &[
        "填备案时所填证件号码的最后 6 位。",
        "居民身份证末位是 X 的，X 也是其中一位。",
        "港澳居民来往内地通行证：浙江省以外填证件正面的号码（阿里云、火山引擎）。",
        "浙江省：填通行证背面的香港或澳门身份证号码（阿里云 2019、火山引擎 2023；阿里云后来的页面只写正面号码）。",
        "手机号码须为中国内地手机号码，页面不接受其他号码。",
    ],
    submitted: "已提交，看结果",
    site_answer: "网站提示",
    site_answer_none: "选择网站显示的文字",
    site_answers_verify: "提交后",
    site_answers_resend: "短信重发后",
    site_answers_source: "UCloud 说明中的提示",
    answer,
    cost_wrong: "计为一次输错。",
    cost_unless_done: "如果此前没有完成核验，按一次输错计。",
    cost_unknown: "来源没有说明是否计为输错，为稳妥按一次计。",
    cost_none: "不计为输错。",
    mark_verified: "标记为已完成核验",
    mark_all_verified: "全部标记为已完成核验",
    mark_failed: "标记为核验失败",
    stop_title: "已输错 {} 次，请先停一下",
    stop_checks: &[
        "验证码：是最新一条短信里的，并且在 24 小时之内。",
        "手机号码：就是收到这条短信的号码。",
        "个人证件号码后6位：与备案时填写的证件一致，包括末位 X。",
    ],
    four_left: "再输错 {} 次，核验失败，备案申请会被退回。",
    then_review: "等待{}人工审核",
    other_title: "还需要{}核验",
    other_body: "那部手机不在您手上时，把下面的文字发给对方。验证码只在对方的手机上，不要互相转发。",
    message: "ICP 备案短信核验：{}需要在 {}（北京时间）前完成核验，否则备案会被退回。\n1. 查看 12381 发来的短信。\n2. 打开 {}，选择“短信核验”。\n3. 填写短信中的验证码、收到短信的手机号码、个人证件号码后6位，点击提交。请核对后再提交，输错 5 次会核验失败。",
    copy_message: "复制文字",
    share: "分享",
    share_failed: "无法分享，请改用复制。",

    no_sms: "没有收到短信？",
    no_sms_wait: "提交管局后约 5 分钟才会收到短信。请等到北京时间 {}，再按顺序检查。",
    no_sms_now: "提交管局 5 分钟后仍未收到，请按顺序检查：",
    no_sms_checks: &[
        "手机网络信号是否正常。",
        "是否设置了短信拦截，或安装了垃圾短信拦截软件：在拦截记录里找 12381。",
        "手机是否欠费、停机。部分虚拟运营商号码和新号段可能收不到，可把 SIM 卡换到另一部手机上试（阿里云 2019）。",
    ],
    resend_title: "以上都正常，再手动重发",
    resend_body: "打开工信部网站，点击“短信核验”标题栏，选择“短信重发”模块，填写手机号码、个人证件号码后6位，点击提交。",
    resend_warning: "请勿多次重发，否则导致备案退回。",
    resend_noted: "已记录重发 {} 次",
    note_resend: "记录一次重发",
    resend_others: "阿里云、华为云的说明：最多重发 2 次，第 3 次会被拒绝。来源没有说明重发会重新计时。",

    all_steps: "收到短信后怎么做",

    contact: "备案咨询",
    contact_phone: "电话",
    contact_hours: "服务时间（北京时间）",
    contact_open: "现在在服务时间内（节假日除外）",
    contact_closed: "现在不在服务时间内",
    notices: "通知原文",
    new_tab: "（在新标签页打开）",

    calendar_body: "核验截止时间：{}（北京时间）。核验页面：{}",
    calendar: "添加到日历",
    calendar_failed: "浏览器不允许保存文件。",
    remind: "临近时提醒我",
    reminding: "已开启提醒，请保持此页面打开。",
    remind_off: "关闭提醒",
    remind_refused: "浏览器不允许通知，请改用日历。",
    title_left: "剩余 {} · {}",
    title_hidden: "{} 截止 · {}",
    kept: "回答和进度只保存在这个浏览器里，不含任何个人信息。",
    forget: "清除",
    not_kept: "浏览器不允许保存：关闭页面后，这里的内容不会保留。",
    newer: "这里存有新版本的数据，不作改动：关闭页面后，这里的内容不会保留。",
};

fn filing(filing_type: FilingType) -> FilingText {
    let (name, when) = match filing_type {
        FilingType::InitialFiling => ("新增备案", "主体和域名都是第一次备案"),
        FilingType::AddWebsite => ("新增网站", "主体已有备案号，再添加一个域名"),
        FilingType::AddServiceProvider => ("新增接入", "域名已通过其他接入商备案，现在接入到这里"),
        FilingType::ModifyFiling => ("变更备案", "修改已备案的信息"),
        FilingType::CancelEntity => ("注销主体", "注销主体及其全部网站"),
        FilingType::CancelWebsite => ("注销网站", "只注销一个网站"),
        FilingType::CancelAccess => ("取消接入", "只取消在这家接入商的接入"),
    };
    FilingText { name, when }
}

fn question(question: Question) -> &'static str {
    match question {
        Question::SamePerson => "主体负责人与网站负责人是同一人吗？",
        Question::PhoneMatches => "现使用手机号与备案成功信息一致吗？",
        Question::OriginalProviderReachable => "能联系原接入商变更负责人手机号吗？",
        Question::Changes => "变更了哪些信息？",
        Question::NewNumbers => "谁的手机号码变更了？",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::EntityLeader => "主体负责人",
        Role::WebsiteAdministrator => "网站负责人",
    }
}

fn role_phone(role: Role) -> &'static str {
    match role {
        Role::EntityLeader => "主体负责人手机号码",
        Role::WebsiteAdministrator => "网站负责人手机号码",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FilingType => "需要通过短信验证",
        Reason::SamePerson => "与网站负责人为同一人，只发送一个验证码",
        Reason::EntityDetails => "变更了主体信息",
        Reason::WebsiteDetails => "变更了网站信息",
        Reason::NewNumber => "手机号码变更，验证码发送到新手机号码",
        Reason::Provider => "按本页接入商的要求",
    }
}

fn others(filing_type: Option<FilingType>) -> &'static [&'static str] {
    match filing_type {
        Some(FilingType::InitialFiling) => &[
            "同一人以手机号码是否相同为准（阿里云、火山引擎）。",
            "实际核验人员以短信接收方为准（阿里云）。",
        ],
        Some(FilingType::AddWebsite) => &[
            "同一订单中主体信息也有变更时，两人都要核验（一家代理的页面，2018）。",
            "实际核验人员以短信接收方为准（阿里云）。",
        ],
        Some(FilingType::ModifyFiling) => &[
            "主体和网站信息都变更时，两人都要核验（火山引擎）。",
            "实际核验人员以短信接收方为准（阿里云）。",
        ],
        Some(FilingType::CancelWebsite) => &[
            "注销网站需网站负责人核验（火山引擎 2021-2024；一家代理的页面，2020）。",
            "只有取消接入不需要核验（华为云）。",
            "如果收到了 12381 的短信，请按短信核验。实际核验人员以短信接收方为准（阿里云）。",
        ],
        Some(
            FilingType::AddServiceProvider | FilingType::CancelEntity | FilingType::CancelAccess,
        ) => &["实际核验人员以短信接收方为准（阿里云）。"],
        None => &[
            "24 小时从收到短信时算起（阿里云、火山引擎）。没有来源说重发后重新计时。",
            "发送号码是 12381，或以 12381 结尾的 106 号码（阿里云、华为云）。",
            "输错次数：共 5 次，第 6 次退回（腾讯云）；连续 5 次，第 6 次退回（华为云）；连续 5 次，24 小时后退回（阿里云）；共 5 次（火山引擎）。",
            "历史页面写作 48 小时有效（阿里云 2017、京东云 2019），已不适用。",
        ],
    }
}

fn batch(batch: Batch) -> &'static str {
    match batch {
        Batch::FirstPilot => "第一批试点",
        Batch::SecondPilot => "第二批试点",
        Batch::ThirdPilot => "第三批试点",
        Batch::Nationwide => "非试点省份，全国实行",
    }
}

fn batch_note(batch: Batch) -> Option<&'static str> {
    match batch {
        Batch::Nationwide => {
            Some("UCloud 页面的列表写作 2020年8月16日，其标题和其他来源都写作 2020年8月17日。")
        }
        Batch::FirstPilot | Batch::SecondPilot | Batch::ThirdPilot => None,
    }
}

fn province_note(province: Province) -> Option<&'static str> {
    match province {
        Province::Zhejiang => Some(
            "浙江省：持港澳居民来往内地通行证的，个人证件号码后6位填通行证背面香港或澳门身份证号码的后6位（阿里云 2019、火山引擎 2023；阿里云后来的页面只写正面号码）。",
        ),
        _ => None,
    }
}

fn phase(phase: Phase) -> PhaseText {
    let (word, announcement) = match phase {
        Phase::Running => ("进行中", ""),
        Phase::TwelveHours => ("进行中", "核验剩余 12 小时。"),
        Phase::SixHours => ("不到 6 小时", "核验剩余 6 小时，请尽快完成。"),
        Phase::OneHour => ("不到 1 小时", "核验只剩 1 小时，请现在完成。"),
        Phase::TenMinutes => ("不到 10 分钟", "核验只剩 10 分钟，请立即完成。"),
        Phase::Closed => ("已截止", "核验已截止，备案信息会退回至接入商。"),
    };
    PhaseText { word, announcement }
}

fn step(step: Step) -> StepText {
    let (title, body) = match step {
        Step::Receive => (
            "收到短信，发送号码 12381",
            "短信由工信部发送，号码 12381，也可能是以 12381 结尾的 106 号码（阿里云、华为云）。",
        ),
        Step::Open => (
            "打开工信部核验页面",
            "点短信中的核验链接，或直接打开下面的网站：点击“短信核验”标题栏，选择“短信核验”模块。短信中的链接打不开时，也从这里打开。",
        ),
        Step::Fill => (
            "填写三项信息并提交",
            "三项必须与备案信息一致。信息输错 5 次以上，核验失败，备案申请会被退回。",
        ),
        Step::Result => ("查看结果", "选择网站显示的提示，看它的意思和下一步。"),
    };
    StepText { title, body }
}

fn answer(answer: SiteAnswer) -> AnswerText {
    let (meaning, next) = match answer {
        SiteAnswer::WaitForOthers => (
            "这部手机已完成核验，其他核验人还没有完成。",
            "标记为已完成，再提醒其他核验人。",
        ),
        SiteAnswer::AllVerified => (
            "所有核验人都已完成，备案将提交管局审核。",
            "等待管局人工审核，不用再操作。",
        ),
        SiteAnswer::AlreadyVerified => ("此前已经核验成功。", "不用再提交。"),
        SiteAnswer::NoRecordOrDone => (
            "三种可能：信息有误或三项不匹配；已经完成核验；备案已进入管局审核（腾讯云）。",
            "如果看到过“核验完成”，等待审核。否则逐项核对三项信息，再提交一次。",
        ),
        SiteAnswer::WrongEntries => ("填写的信息不正确。", "逐项核对三项信息，再提交一次。"),
        SiteAnswer::VerifyAgain => (
            "核验没有成功。网站对未知情况也这样提示。",
            "逐项核对三项信息后再验证。多次出现时，请联系接入商。",
        ),
        SiteAnswer::AskProvider => (
            "核验失败，结果要由接入商查询。",
            "请不要再提交，联系接入商查询核验结果。",
        ),
        SiteAnswer::NothingToResend => (
            "没有等待短信核验的备案申请。",
            "核对手机号码和证件号码后6位。如果都正确，向接入商查询备案状态。",
        ),
        SiteAnswer::Resent => (
            "验证码已重新发送。",
            "等待短信，不要再次重发。收到后尽快核验；不要按重新计时安排。",
        ),
        SiteAnswer::ResendLimit => (
            "不能再重发。不能及时完成核验，备案申请会被退回。",
            "在短信和拦截记录里找 12381 发来的验证码，用它核验；仍找不到，请联系接入商。",
        ),
        SiteAnswer::SourceVerified => (
            "信息准确无误，这部手机核验完成。",
            "如果订单中还有其他需验证的手机号，请继续完成。",
        ),
        SiteAnswer::SourceNoRecord => (
            "信息输入错误，或验证码、手机号码、证件号码不匹配，系统找不到对应的订单。",
            "逐项核对三项信息，再提交一次。",
        ),
        SiteAnswer::SourceFailed => (
            "信息输错 5 次以上，备案申请信息将被工信部系统退回。",
            "登录备案平台重新提交，再重新核验。",
        ),
    };
    AnswerText { meaning, next }
}
