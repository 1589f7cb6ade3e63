//! English. Terms after the providers' own English help pages; names of the
//! ministry's tabs and fields stay Chinese beside them, as the site has no
//! English.

use super::{AnswerText, FilingText, Lang, PhaseText, StepText, Text};
use crate::rules::answers::SiteAnswer;
use crate::rules::filing::{FilingType, Question};
use crate::rules::province::{Batch, Province};
use crate::rules::recipients::{Reason, Role};
use crate::rules::window::Phase;
use crate::state::Step;

pub static TEXT: Text = Text {
    lang: Lang::En,
    title: "ICP filing: SMS verification guide",
    other_language: "中文",
    start_over: "Start over",
    revise: "Change",
    fold: "Done",

    intro: "Answer two or three questions to see which phone gets a code, how much time is left and what to do next. Nothing personal is asked for.",
    filing_type: "Filing type",
    filing,
    province: "Province of the filing",
    choose: "Choose",
    question,
    yes: "Yes",
    no: "No",
    consistent: "Yes, the same",
    inconsistent: "No, another",
    can: "Yes, they can",
    cannot: "No, they can't",
    entity_details: "Details of the entity",
    website_details: "Details of the website",
    phone_number: "A phone number",
    role,

    recipients: "Phones that get a code",
    recipients_one: "1 phone gets a code",
    recipients_two: "2 phones get a code, and both must verify",
    recipients_known: "Phones known so far to get a code",
    recipients_open: "Which phone gets a code",
    role_phone,
    new_number: "new number",
    one_code: "1 code",
    reason,
    answer_first: "Please answer first: {}",
    facts: "Source and province",
    verified: "Verified",
    failed: "Failed",
    has_verified: "Verified",
    role_verified: "{} has verified",
    note_wrong_entry: "Note a wrong entry",
    wrong_entry: "Note a wrong entry ({})",
    wrong_entries: "{} wrong",
    take_back: "Undo the last entry",
    source: "Source: {}, “{}”, checked {}.",
    others_title: "What other sources say",
    others_note: "This guide follows UCloud's page. The following is from other providers and the ministry's page, checked 23 November 2026, for information.",
    others,
    no_verification: "No verification",
    no_verification_body: "No code is sent for this kind of filing, and nothing has to be verified within 24 hours.",
    change_number_first: "Change the phone number first",
    change_number_first_body: "The phone in use is not the one that was filed: first have the original provider change the number of the person in charge, then file “Add a service provider” again. No code is sent now.",
    cancel_filing_first: "Cancel the filing first",
    cancel_filing_first_body: "The phone in use is not the one that was filed, and the original provider can't be reached to change it: cancel the filing, then file it as “Add a website”. No code is sent now.",
    province_fact: "{} has required SMS verification since {} ({}). After it, the filing is reviewed by the {}.",
    province_name: Province::english_name,
    administration: "{} Communications Administration",
    administration_open: "communications administration of the province",
    batch,
    batch_note,
    province_note,

    window_title: "After the SMS you have 24 hours",
    window_intro: "The first SMS (from 12381) comes about 5 minutes after the submission. If you do not verify within 24 hours, the filing is returned to the provider and must be submitted again.",
    sms_came: "Has the SMS arrived?",
    just_received: "It just arrived",
    not_yet: "Not yet",
    received_at: "When the SMS arrived (Beijing time)",
    begin: "Count from this time",
    submitted_at: "When the filing was submitted (Beijing time)",
    submitted_hint: "When the order changed to “管局审核中”, or the e-mail said so. The deadline is estimated from it; correct it when the SMS arrives.",
    just_submitted: "Just submitted",
    time_future: "That time is still to come. It is {} in Beijing.",
    time_unreadable: "Please enter a complete date and time.",
    left: "Time left",
    deadline: "Deadline",
    beijing: "Beijing time",
    local_time: "Your local time: ",
    now_beijing: "Now {} in Beijing",
    estimated: "Estimate · ",
    estimate: "An estimate from the submission; the real deadline is no earlier. When the SMS arrives, press “It just arrived” or enter the time.",
    clock_behind: "This device's clock is behind the start, so the countdown may be wrong. Please check the clock.",
    correct_time: "Change when the SMS arrived",
    noon_in_time: "If you have not verified, the system sends again about {}, with about {} left then. Better not to wait for it.",
    noon_passed: "The system should have sent again about {}. Please look at the phone.",
    noon_too_late: "The system sends again only about 12:00 next day, after the deadline. Do not wait for it: if no SMS came, resend it yourself now.",
    phase,
    window_over: "Verification",
    closed: "Closed",
    closed_body: "Not verified within 24 hours: the filing is returned to the provider.",
    closed_estimate: "This was an estimate from the submission. If the SMS arrived later, enter when it arrived.",
    submit_again: "Sign in to the provider's filing console and submit again; a new SMS follows.",
    submitted_again: "I submitted again: count anew",
    verified_in_time: "I verified before the deadline",
    in_time_hint: "If the site said “核验完成” (verified) before the deadline, ignore the countdown.",
    not_verified: "Not verified",
    all_verified: "Everything is verified",
    wait_for_review: "Waiting for the review by the {}",
    all_verified_note: "The provider's console may show it only later. Do not verify again: the site would say “无需重复提交” (no need to submit again) or “找不到记录” (no record).",
    failed_body: "{}: 5 wrong entries, the verification failed. The ministry's system returns the filing to the provider.",
    failed_reported: "{}: the verification failed. The filing is returned to the provider.",

    day: "The 24 hours",
    day_received: "SMS",
    day_submitted: "submitted",
    day_first_sms: "first SMS after about 5 minutes",
    day_noon: "sent again",
    day_deadline: "deadline",
    day_now: "now",

    steps_title: "{}: what to do now",
    step,
    sample: "Drawn sample, not real content",
    sample_sender: "12381",
    sample_sms: "The SMS holds a code ●●●●●● and a link to the verification page.",
    got_it: "It arrived: next step",
    open_site: "Open the verification page",
    copy_address: "Copy the address",
    copied: "Copied",
    copy_failed: "Could not copy. Please select the text and copy it.",
    site_opened: "I opened it: next step",
    code: "Code (验证码)",
    code_hint: "the code in the SMS",
    phone: "Phone number (手机号码)",
    phone_hint: "the phone that got the SMS",
    last_six: "Last 6 of the ID number (个人证件号码后6位)",
    last_six_hint: "e.g. 12345X",
    last_six_title: "What are the last 6?",
    last_six_help: &[
        "The last 6 characters of the document number that was given in the filing.",
        "Resident identity card: a final X is one of the six.",
        "Mainland travel permit for Hong Kong and Macau residents: outside Zhejiang, the number on its front (阿里云, 火山引擎).",
        "Zhejiang: the Hong Kong or Macau identity number on the back of the permit (阿里云 2019, 火山引擎 2023; a later page of 阿里云 gives the front only).",
        "The phone must be a mainland number; the page accepts no other.",
    ],
    submitted: "Submitted: see the result",
    site_answer: "What the site says",
    site_answer_none: "Choose the text that the site shows",
    site_answers_verify: "After submitting",
    site_answers_resend: "After resending",
    site_answers_source: "Wordings on UCloud's page",
    answer,
    cost_wrong: "It counts as a wrong entry.",
    cost_unless_done: "Unless you had verified before, it counts as a wrong entry.",
    cost_unknown: "No source says whether it counts as a wrong entry; count it to be safe.",
    cost_none: "It does not count as a wrong entry.",
    mark_verified: "Mark as verified",
    mark_all_verified: "Mark all as verified",
    mark_failed: "Mark as failed",
    stop_title: "{} wrong entries: stop for a moment",
    stop_checks: &[
        "Code: from the latest SMS, and not older than 24 hours.",
        "Phone number: the very phone that got this SMS.",
        "Last 6: of the document given in the filing, a final X included.",
    ],
    four_left: "After {} more, the verification fails and the filing is returned.",
    then_review: "Wait for the review by the {}",
    other_title: "Still to verify: {}",
    other_body: "If that phone is not with you, send this text to its owner. The code is on that phone only; do not pass codes on.",
    message: "SMS verification of an ICP filing: the {} has to verify before {} (Beijing time), or the filing is returned.\n1. Look for an SMS from 12381.\n2. Open {} and choose “短信核验” (SMS verification).\n3. Enter the code of the SMS (验证码), the phone number that got it (手机号码) and the last 6 of the ID number (个人证件号码后6位), and press 提交. Check before you submit: after 5 wrong entries the verification fails.",
    copy_message: "Copy the text",
    share: "Share",
    share_failed: "Could not share. Please copy instead.",

    no_sms: "No SMS?",
    no_sms_wait: "The SMS comes about 5 minutes after the submission. Please wait until {} Beijing time, then check in this order.",
    no_sms_now: "No SMS 5 minutes after the submission? Check in this order:",
    no_sms_checks: &[
        "Does the phone have a signal?",
        "Does the phone block messages, or an app filter spam? Look for 12381 among the blocked ones.",
        "Is the phone in arrears or suspended? Some virtual-carrier and new number ranges may not get it; try the SIM card in another phone (阿里云 2019).",
    ],
    resend_title: "All is fine? Resend the code",
    resend_body: "Open the ministry's site, click the heading “短信核验” (SMS verification), choose “短信重发” (resend), enter the phone number (手机号码) and the last 6 of the ID number (个人证件号码后6位), and press 提交.",
    resend_warning: "Do not resend many times, or the filing is returned.",
    resend_noted: "Resends noted: {}",
    note_resend: "Note a resend",
    resend_others: "阿里云 and 华为云 say: 2 resends at most, the third is refused. No source says that a resend starts the 24 hours anew.",

    all_steps: "What to do when the SMS has arrived",

    contact: "Ask the provider",
    contact_phone: "Phone",
    contact_hours: "Hours (Beijing time)",
    contact_open: "Open now (except on public holidays)",
    contact_closed: "Closed now",
    notices: "The notices",
    new_tab: " (opens in a new tab)",

    calendar_body: "Deadline of the verification: {} (Beijing time). Page: {}",
    calendar: "Add to calendar",
    calendar_failed: "The browser did not let the file be saved.",
    remind: "Remind me",
    reminding: "Reminders are on; keep this page open.",
    remind_off: "No reminders",
    remind_refused: "The browser does not allow notifications; use the calendar.",
    title_left: "{} left · {}",
    title_hidden: "Until {} · {}",
    kept: "Answers and progress are kept in this browser only, and no personal data.",
    forget: "Clear",
    not_kept: "The browser keeps nothing here: it is gone when the page closes.",
    newer: "Data of a newer version is left alone here: what you enter is gone when the page closes.",
};

fn filing(filing_type: FilingType) -> FilingText {
    let (name, when) = match filing_type {
        FilingType::InitialFiling => (
            "Initial filing",
            "Entity and domain are filed for the first time",
        ),
        FilingType::AddWebsite => (
            "Add a website",
            "The entity has a filing number and adds a domain",
        ),
        FilingType::AddServiceProvider => (
            "Add a service provider",
            "Filed through another provider, now running here",
        ),
        FilingType::ModifyFiling => ("Modify a filing", "Filed details change"),
        FilingType::CancelEntity => ("Cancel the entity", "The entity with all its websites"),
        FilingType::CancelWebsite => ("Cancel a website", "One website only"),
        FilingType::CancelAccess => ("Cancel access", "Only the access through this provider"),
    };
    FilingText { name, when }
}

fn question(question: Question) -> &'static str {
    match question {
        Question::SamePerson => {
            "Are the entity leader and the website administrator the same person?"
        }
        Question::PhoneMatches => "Is the phone number in use the one that was filed?",
        Question::OriginalProviderReachable => {
            "Can you reach the original provider to change the number?"
        }
        Question::Changes => "What changes?",
        Question::NewNumbers => "Whose phone number changes?",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::EntityLeader => "Entity leader",
        Role::WebsiteAdministrator => "Website administrator",
    }
}

fn role_phone(role: Role) -> &'static str {
    match role {
        Role::EntityLeader => "Entity leader's phone",
        Role::WebsiteAdministrator => "Website administrator's phone",
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FilingType => "has to verify by SMS",
        Reason::SamePerson => "also the website administrator: one code only",
        Reason::EntityDetails => "details of the entity change",
        Reason::WebsiteDetails => "details of the website change",
        Reason::NewNumber => "the number changes: the code goes to the new one",
        Reason::Provider => "as this page's provider asks",
    }
}

fn others(filing_type: Option<FilingType>) -> &'static [&'static str] {
    match filing_type {
        Some(FilingType::InitialFiling) => &[
            "What counts as the same person is the same phone number (阿里云, 火山引擎).",
            "Whoever gets the SMS verifies (阿里云).",
        ],
        Some(FilingType::AddWebsite) => &[
            "Both verify when the entity's details change in the same order (an agent's page, 2018).",
            "Whoever gets the SMS verifies (阿里云).",
        ],
        Some(FilingType::ModifyFiling) => &[
            "Both verify when details of both change (火山引擎).",
            "Whoever gets the SMS verifies (阿里云).",
        ],
        Some(FilingType::CancelWebsite) => &[
            "The website administrator verifies (火山引擎 2021-2024; an agent's page, 2020).",
            "Only cancelling access needs no verification (华为云).",
            "If an SMS from 12381 comes, verify with it. Whoever gets the SMS verifies (阿里云).",
        ],
        Some(
            FilingType::AddServiceProvider | FilingType::CancelEntity | FilingType::CancelAccess,
        ) => &["Whoever gets the SMS verifies (阿里云)."],
        None => &[
            "The 24 hours begin when the SMS is received (阿里云, 火山引擎). No source says that a resend starts them anew.",
            "The sender is 12381, or a 106… number that ends in 12381 (阿里云, 华为云).",
            "Wrong entries: 5 in total, the 6th returns the filing (腾讯云); 5 in a row, the 6th returns it (华为云); 5 in a row, returned after the 24 hours (阿里云); 5 in total (火山引擎).",
            "Old pages give 48 hours (阿里云 2017, 京东云 2019); no longer so.",
        ],
    }
}

fn batch(batch: Batch) -> &'static str {
    match batch {
        Batch::FirstPilot => "first pilot",
        Batch::SecondPilot => "second pilot",
        Batch::ThirdPilot => "third pilot",
        Batch::Nationwide => "no pilot, since then nationwide",
    }
}

fn batch_note(batch: Batch) -> Option<&'static str> {
    match batch {
        Batch::Nationwide => Some(
            "UCloud's list gives 16 August 2020; its heading and all other sources give 17 August 2020.",
        ),
        Batch::FirstPilot | Batch::SecondPilot | Batch::ThirdPilot => None,
    }
}

fn province_note(province: Province) -> Option<&'static str> {
    match province {
        Province::Zhejiang => Some(
            "Zhejiang: holders of a Mainland travel permit for Hong Kong and Macau residents enter the last 6 of the Hong Kong or Macau identity number on its back (阿里云 2019, 火山引擎 2023; a later page of 阿里云 gives the front only).",
        ),
        _ => None,
    }
}

fn phase(phase: Phase) -> PhaseText {
    let (word, announcement) = match phase {
        Phase::Running => ("Running", ""),
        Phase::TwelveHours => ("Running", "12 hours left to verify."),
        Phase::SixHours => (
            "Under 6 hours",
            "6 hours left to verify. Please do it soon.",
        ),
        Phase::OneHour => (
            "Under 1 hour",
            "Only 1 hour left to verify. Please do it now.",
        ),
        Phase::TenMinutes => (
            "Under 10 minutes",
            "Only 10 minutes left to verify. Please do it at once.",
        ),
        Phase::Closed => (
            "Closed",
            "The verification is closed. The filing is returned to the provider.",
        ),
    };
    PhaseText { word, announcement }
}

fn step(step: Step) -> StepText {
    let (title, body) = match step {
        Step::Receive => (
            "Get the SMS from 12381",
            "The ministry sends it from 12381, perhaps from a 106… number that ends in 12381 (阿里云, 华为云).",
        ),
        Step::Open => (
            "Open the ministry's page",
            "Follow the link in the SMS, or open the site below: click its heading “短信核验” (SMS verification), then choose the section “短信核验” under it. If the link in the SMS does not work, open the site from here.",
        ),
        Step::Fill => (
            "Fill in three fields and submit",
            "All three must match the filing. After 5 wrong entries the verification fails and the filing is returned.",
        ),
        Step::Result => (
            "See the result",
            "Choose what the site says to see what it means and what to do next.",
        ),
    };
    StepText { title, body }
}

fn answer(answer: SiteAnswer) -> AnswerText {
    let (meaning, next) = match answer {
        SiteAnswer::WaitForOthers => (
            "This phone is verified; others are not yet.",
            "Mark it as verified, then remind the others.",
        ),
        SiteAnswer::AllVerified => (
            "All are verified; the filing goes to the communications administration.",
            "Wait for the review. There is nothing more to do.",
        ),
        SiteAnswer::AlreadyVerified => ("It was verified before.", "Do not submit again."),
        SiteAnswer::NoRecordOrDone => (
            "One of three: a field is wrong or the three do not match; it is already verified; the filing is already with the communications administration (腾讯云).",
            "If the site has said “核验完成” (verified), wait for the review. If not, check all three fields and submit once more.",
        ),
        SiteAnswer::WrongEntries => (
            "What was entered is wrong.",
            "Check all three fields and submit once more.",
        ),
        SiteAnswer::VerifyAgain => (
            "It did not succeed. The site says this to anything unknown, too.",
            "Check all three fields and verify again. If it keeps saying so, ask the provider.",
        ),
        SiteAnswer::AskProvider => (
            "It failed, and the provider has to look up the result.",
            "Do not submit again. Ask the provider for the result.",
        ),
        SiteAnswer::NothingToResend => (
            "No filing is waiting for an SMS verification.",
            "Check the phone number and the last 6. If both are right, ask the provider where the filing stands.",
        ),
        SiteAnswer::Resent => (
            "The code was sent again.",
            "Wait for the SMS and do not resend. Verify soon; do not count on new 24 hours.",
        ),
        SiteAnswer::ResendLimit => (
            "No more resends. If you do not verify in time, the filing is returned.",
            "Look for a code from 12381 among the messages and the blocked ones and verify with it. If there is none, ask the provider.",
        ),
        SiteAnswer::SourceVerified => (
            "All was right, and this phone is verified.",
            "If the order has other phones to verify, go on with them.",
        ),
        SiteAnswer::SourceNoRecord => (
            "A field is wrong, or code, phone and ID number do not match: the system finds no such order.",
            "Check all three fields and submit once more.",
        ),
        SiteAnswer::SourceFailed => (
            "After 5 wrong entries the ministry's system returns the filing.",
            "Sign in to the provider's filing console, submit again and verify anew.",
        ),
    };
    AnswerText { meaning, next }
}
