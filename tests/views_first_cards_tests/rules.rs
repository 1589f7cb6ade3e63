//! Where the rule itself is the answer: no code, or something to be done before filing.

use icp_sms_guide::text::Lang;
use icp_sms_guide::view::parts::phones;
use icp_sms_guide::view::scene::ProfileState;
use icp_sms_rules::filing::{Changes, FilingType};
use icp_sms_rules::order::Event;
use yew::Html;

use super::draw::{FILED, Page, after, holds, main_controls, other_phone, text_of};

#[test]
fn no_code_says_by_whose_rule_and_leads_on_if_an_sms_comes() {
    let html = after(&[Event::FilingType(FilingType::CancelWebsite)]).task(Lang::En);
    holds(
        &html,
        &[
            "UCloud: “Cancel a website” needs no SMS verification.",
            r#"<q lang="zh-CN" translate="no">暂无验证</q>"#,
            "I got an SMS from 12381",
        ],
    );
    let remarks = Changes {
        remarks: true,
        ..Changes::default()
    };
    let remarks = after(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(remarks),
    ]);
    let html = remarks.task(Lang::ZhCn);
    holds(
        &html,
        &[
            "暂无验证",
            "一家代理的页面（2018）",
            "我收到了 12381 的短信",
        ],
    );
    assert!(
        !html.contains("UCloud"),
        "the provider's page does not say so"
    );
}

#[test]
fn before_filing_the_consequence_is_bold_and_the_contact_leads_on() {
    holds(
        &other_phone(false).task(Lang::ZhCn),
        &[
            "<b>注销以后，这个网站要作为新增网站重新备案。</b>",
            r#"href="https://spt.ucloud.cn/30002""#,
            "已经注销，改办新增网站",
        ],
    );
    holds(
        &other_phone(true).task(Lang::ZhCn),
        &["<b>验证码只发到备案时登记的号码", "号码已经改好了"],
    );
    let missing = Page {
        profile_state: ProfileState::Missing,
        ..other_phone(false)
    };
    let html = missing.task(Lang::ZhCn);
    assert!(!html.contains("spt.ucloud.cn"), "nobody else's contact");
    assert_eq!(main_controls(&html), ["联系接入商"]);
}

/// The later edition has another rule for what is filed: it is said where the rule is
/// applied, and nowhere else.
#[test]
fn a_rule_that_has_changed_is_said_where_it_is_applied() {
    let access = Event::FilingType(FilingType::AddServiceProvider);
    let other = Event::PhoneMatches(false);
    let first = |yes| [access, other, Event::OriginalProviderReachable(yes)];
    for events in [&[access][..], &[access, other], &first(true), &first(false)] {
        let case = after(events);
        holds(
            &text_of(&case.task(Lang::ZhCn)),
            &["说明后来改了：UCloud", "改按 UCloud"],
        );
    }
    let phones =
        |case: &Page| case.draw(|scene| phones::view(scene).map_or_else(Html::default, Into::into));
    let same = after(&[access, Event::PhoneMatches(true), Event::JustReceived]);
    holds(&text_of(&phones(&same)), &["说明后来改了：UCloud"]);
    let others = [
        after(&FILED),
        after(&[Event::FilingType(FilingType::AddWebsite)]),
    ];
    for case in others {
        assert!(!phones(&case).contains("说明后来改了"));
        assert!(!case.task(Lang::ZhCn).contains("说明后来改了"));
    }
}
