//! What stands on each card: its one sentence and its main control.

use icp_sms_guide::text::Lang;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::order::Event;

use super::draw::{FILED, Page, after, main_controls, other_phone, submitted, title, two_people};

/// Each card: its one sentence and its main control, in both languages.
#[test]
fn each_card_has_one_sentence_and_one_main_control() {
    let cases: [(&str, Page, [&str; 2], [&str; 2]); 15] = [
        (
            "ask",
            after(&[]),
            ["这次办的是哪种备案？", "What are you filing?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "persons",
            after(&FILED),
            [
                "主体负责人与网站负责人是同一人吗？",
                "Entity leader and Website administrator: are they the same person?",
            ],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "changes",
            after(&[Event::FilingType(FilingType::ModifyFiling)]),
            ["变更了哪些信息？", "What changes?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "two",
            two_people(&[]),
            ["收到短信了吗？", "Has the SMS come?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "one",
            after(&[Event::FilingType(FilingType::AddWebsite)]),
            ["收到短信了吗？", "Has the SMS come?"],
            ["刚刚收到短信", "I just got it"],
        ),
        (
            "no code",
            after(&[Event::FilingType(FilingType::CancelAccess)]),
            ["暂无验证", "No verification"],
            ["", ""],
        ),
        (
            "change the number",
            other_phone(true),
            [
                "先请原来的接入商改手机号码",
                "First have the original provider change the number",
            ],
            ["联系接入商", "Contact the provider"],
        ),
        (
            "cancel",
            other_phone(false),
            [
                "先问接入商，不要急着注销",
                "Ask the provider before you cancel anything",
            ],
            ["联系接入商", "Contact the provider"],
        ),
        (
            "wait since when",
            two_people(&[Event::NotYet]),
            ["什么时候提交管局的？", "When was the filing submitted?"],
            ["收到了", "I got it"],
        ),
        (
            "wait",
            submitted(2, &[]),
            ["等到 15:03 再查", "Wait until 15:03"],
            ["收到了", "I got it"],
        ),
        (
            "check",
            submitted(10, &[]),
            [
                "先看看短信是不是被拦截了",
                "See first whether the SMS was blocked",
            ],
            ["收到了", "I got it"],
        ),
        (
            "resend",
            submitted(10, &[Event::AllChecked(true)]),
            [
                "去重发页面，选“短信重发”",
                "Open the page and choose “短信重发” (resend)",
            ],
            ["打开重发页面", "Open the resend page"],
        ),
        (
            "resent",
            submitted(10, &[Event::AllChecked(true), Event::Resent]),
            ["已重发，等短信", "Resent: wait for the SMS"],
            ["收到了", "I got it"],
        ),
        (
            "call",
            submitted(23 * 60 + 21, &[]),
            ["现在就联系接入商", "Contact the provider now"],
            ["拨打 4000188113-3", "Call 4000188113-3"],
        ),
        (
            "first or resent",
            submitted(10, &[Event::Resent, Event::JustReceived]),
            [
                "这是第一条，还是重发的？",
                "Is it the first SMS, or a resent one?",
            ],
            ["", ""],
        ),
    ];
    for (name, case, titles, mains) in cases {
        for (lang, (wanted, main)) in Lang::ALL.into_iter().zip(titles.into_iter().zip(mains)) {
            let html = case.task(lang);
            assert_eq!(title(&html), wanted, "{name}");
            let mains = main_controls(&html);
            assert_eq!(mains.first().map_or("", String::as_str), main, "{name}");
            assert!(mains.len() < 2, "{name}: {mains:?}");
            assert!(
                !html.contains("style=") && !html.contains("<form"),
                "{name}"
            );
        }
    }
}
