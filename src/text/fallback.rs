//! The few texts that only the static page needs, where the guide itself asks,
//! counts or draws instead. Visitors do not download them with the program.

use super::Lang;
use crate::rules::filing::FilingType;
use crate::rules::recipients::Role;

type Words = &'static str;

/// The texts of one language.
pub struct FallbackText {
    /// Between the words of a list.
    pub comma: Words,
    pub source: Words,
    pub explanation: Words,
    /// 核验对象 as the source's table has it.
    pub phones: fn(FilingType) -> Words,
    /// 说明 as the source's table has it.
    pub notes: fn(FilingType) -> &'static [Words],
    pub other_sources: Words,
    pub cases: Words,
    /// A person's filed number, or the new one.
    pub phone: fn(Role, bool) -> Words,
    pub window: &'static [Words],
    pub noon: Words,
    pub result: Words,
    pub answers: Words,
    pub meaning: Words,
    pub next: Words,
    pub remind_others: Words,
    pub since: Words,
    pub batch: Words,
    pub provinces: Words,
    pub review: Words,
    pub closed_days: Words,
}

/// The texts of a language.
pub const fn of(lang: Lang) -> &'static FallbackText {
    match lang {
        Lang::ZhCn => &ZH_CN,
        Lang::En => &EN,
    }
}

static ZH_CN: FallbackText = FallbackText {
    comma: "、",
    source: "依据：{}，{}核对。",
    explanation: "说明",
    phones: |filing_type| match filing_type {
        FilingType::InitialFiling => "主体负责人和网站负责人手机号码",
        FilingType::AddWebsite | FilingType::AddServiceProvider => "网站负责人手机号码",
        FilingType::ModifyFiling => "主体负责人或网站负责人手机号码",
        FilingType::CancelEntity => "主体负责人手机号码",
        FilingType::CancelWebsite | FilingType::CancelAccess => "暂无验证",
    },
    notes: |filing_type| match filing_type {
        FilingType::InitialFiling => &[
            "主体负责人与网站负责人两部手机的号码，都需要通过短信验证。",
            "若主体负责人与网站负责人为同一人，只发送一个验证码。",
        ],
        FilingType::AddWebsite => &["验证网站负责人手机号码。"],
        FilingType::AddServiceProvider => &[
            "现使用手机号与备案成功信息不符，需到原接入商变更负责人手机号，再进行新增接入备案。",
            "现使用手机号与备案成功信息不符，且无法联系原接入商进行变更，只能注销备案后重新提交新增网站。",
        ],
        FilingType::ModifyFiling => &[
            "若变更主体信息，则验证主体负责人手机号码。",
            "若变更网站信息，则验证网站负责人手机号码。",
            "若变更手机号码，则发送验证码到新手机号码。",
        ],
        FilingType::CancelEntity => &["验证主体负责人手机号码。"],
        FilingType::CancelWebsite | FilingType::CancelAccess => &["不发送验证码。"],
    },
    other_sources: "其他来源：",
    cases: "按情况查",
    phone: |role, new| match (role, new) {
        (Role::EntityLeader, false) => "主体负责人手机号码",
        (Role::EntityLeader, true) => "主体负责人新手机号码",
        (Role::WebsiteAdministrator, false) => "网站负责人手机号码",
        (Role::WebsiteAdministrator, true) => "网站负责人新手机号码",
    },
    window: &[
        "验证码 24 小时以内有效：收到短信后 24 小时截止，一个订单的每部手机都要在这之前核验。",
        "第二天中午 12:00 左右，系统会再次下发短信。第一条短信在中午 12:00 或之前收到的，那时已经截止：请不要等待，没有收到短信就手动重发。",
        "核验全部完成后，备案信息流转至备案所在省的通信管理局进行人工审核。",
    ],
    noon: "若没有及时验证，系统会在第二天中午 12:00 左右再次下发短信。只有那时还没有截止，才值得等。",
    result: "在下面的“网站显示的提示”里查它的意思和下一步。订单中还有其他需验证的手机号的，请继续完成。",
    answers: "网站显示的提示",
    meaning: "意思",
    next: "下一步",
    remind_others: "提醒其他核验人。",
    since: "核验业务开始时间",
    batch: "批次",
    provinces: "省份",
    review: "核验完成后，由备案所在省的通信管理局审核，例如北京市的备案由北京市通信管理局审核。",
    closed_days: "双休日、节假日不办理业务。",
};

static EN: FallbackText = FallbackText {
    comma: ", ",
    source: "Source: {}, checked {}.",
    explanation: "Explanation",
    phones: |filing_type| match filing_type {
        FilingType::InitialFiling => "The entity leader's and the website administrator's phone",
        FilingType::AddWebsite | FilingType::AddServiceProvider => "Website administrator's phone",
        FilingType::ModifyFiling => "The entity leader's or the website administrator's phone",
        FilingType::CancelEntity => "Entity leader's phone",
        FilingType::CancelWebsite | FilingType::CancelAccess => "No verification",
    },
    notes: |filing_type| match filing_type {
        FilingType::InitialFiling => &[
            "Both phones, the entity leader's and the website administrator's, have to verify by SMS.",
            "If both are the same person, only one code is sent.",
        ],
        FilingType::AddWebsite => &["The website administrator's phone verifies."],
        FilingType::AddServiceProvider => &[
            "If the phone in use is not the one that was filed, first have the original provider change the number of the person in charge, then submit the access filing.",
            "If, besides, the original provider can't be reached to change it, cancel the filing and submit it again as a new website.",
        ],
        FilingType::ModifyFiling => &[
            "If details of the entity change, the entity leader's phone verifies.",
            "If details of the website change, the website administrator's phone verifies.",
            "If a phone number changes, the code goes to the new number.",
        ],
        FilingType::CancelEntity => &["The entity leader's phone verifies."],
        FilingType::CancelWebsite | FilingType::CancelAccess => &["No code is sent."],
    },
    other_sources: "Other sources: ",
    cases: "Case by case",
    phone: |role, new| match (role, new) {
        (Role::EntityLeader, false) => "Entity leader's phone",
        (Role::EntityLeader, true) => "Entity leader's new number",
        (Role::WebsiteAdministrator, false) => "Website administrator's phone",
        (Role::WebsiteAdministrator, true) => "Website administrator's new number",
    },
    window: &[
        "A code is valid for 24 hours: the deadline is 24 hours after the SMS, and every phone of the order has to verify before it.",
        "About 12:00 next day, Beijing time, the system sends again. If the first SMS came at 12:00 or before, that is after the deadline: do not wait for it; if no SMS came, resend it yourself.",
        "When everything is verified, the filing goes to the communications administration of its province for review.",
    ],
    noon: "If you have not verified in time, the system sends again about 12:00 next day. Wait for it only if that is before the deadline.",
    result: "Look up below what the site says, what it means and what to do next. If the order has other phones to verify, go on with them.",
    answers: "What the site says",
    meaning: "What it means",
    next: "What to do next",
    remind_others: "Remind the others.",
    since: "SMS verification since",
    batch: "Batch",
    provinces: "Provinces",
    review: "After the verification, the communications administration of the province reviews the filing: for Beijing, the Beijing Communications Administration.",
    closed_days: "Closed at weekends and on public holidays.",
};
