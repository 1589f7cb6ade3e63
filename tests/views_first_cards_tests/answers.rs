//! What is asked, and how the answers are shown.

use icp_sms_guide::text::Lang;
use icp_sms_rules::filing::{Changes, FilingType, NewNumbers};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;

use super::draw::{FILED, Page, after, holds, other_phone, text_of, two_people};

#[test]
fn the_first_card_offers_all_types_by_name_and_value_and_can_be_replayed() {
    let html = after(&[]).task(Lang::ZhCn);
    assert!(
        text_of(&html)
            .starts_with("收到 12381 的短信后，请在 24 小时内完成核验，逾期备案会被退回。|")
    );
    holds(
        &html,
        &[
            r#"role="radiogroup" aria-label="备案类型""#,
            r#"<option value="CN-GD">广东省"#,
        ],
    );
    for row in Profile::default().types {
        holds(
            &html,
            &[&format!(
                r#"name="filing-type" value="{}""#,
                row.filing_type.id()
            )],
        );
        holds(
            &html,
            &[&format!(r#"icp-chip__label">{}</span>"#, row.label.zh_cn)],
        );
    }
    for action in ["just-received", "received-earlier", "not-yet"] {
        holds(&html, &[&format!(r#"data-action="{action}""#)]);
    }
    holds(
        &html,
        &[
            r#"icp-field__label">备案省份"#,
            r#"<option value="">请选择"#,
        ],
    );
    assert!(!html.contains(">接入商<"));
    let choosing = Page {
        offers_providers: true,
        ..after(&[])
    };
    holds(
        &choosing.task(Lang::En),
        &[
            r#"icp-field__label">Provider"#,
            r#"value="huaweicloud">Huawei Cloud"#,
        ],
    );
}

#[test]
fn a_question_is_a_group_of_its_name_and_says_what_decides() {
    let html = after(&FILED).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"role="radiogroup" aria-label="主体负责人与网站负责人是同一人吗？""#,
            "是，同一个手机号码",
            "是，两个手机号码",
            "不是",
            "两个号码会收到两条短信，都要核验",
        ],
    );
    let html = after(&[Event::FilingType(FilingType::ModifyFiling)]).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"role="group" aria-label="变更了哪些信息？""#,
            r#"type="checkbox""#,
            "只改备注等其他内容",
            "换了负责人",
        ],
    );
    let phone = Changes {
        phone: true,
        ..Changes::default()
    };
    let whose = after(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(phone),
    ]);
    holds(
        &whose.task(Lang::ZhCn),
        &[r#"aria-label="谁的手机号码变更了？""#, "新负责人的号码"],
    );
    let html = after(&[Event::FilingType(FilingType::AddServiceProvider)]).task(Lang::ZhCn);
    holds(
        &html,
        &[
            r#"aria-label="现使用手机号与备案成功信息一致吗？""#,
            "一致",
            "不一致",
        ],
    );
}

#[test]
fn the_answers_fold_into_one_line_and_open_as_a_form() {
    let mut case = two_people(&[]);
    let line = text_of(&case.above(Lang::ZhCn));
    assert!(
        line.starts_with("新增备案 · 两个人 · 广东省|修改"),
        "{line}"
    );
    case.state.revising = true;
    let form = case.above(Lang::ZhCn);
    holds(&form, &["备案类型", "备案省份", "是，两个手机号码", "收起"]);
    assert_eq!(form.matches("checked").count(), 2, "{form}");

    let open = after(&[
        Event::FilingType(FilingType::InitialFiling),
        Event::Revise(true),
    ]);
    let form = open.above(Lang::ZhCn);
    assert_eq!(
        form.matches("role=\"radiogroup\" aria-label=\"主体负责人")
            .count(),
        1,
        "asked once: {form}"
    );

    let without_province = after(&[Event::FilingType(FilingType::AddWebsite)]);
    holds(&without_province.above(Lang::ZhCn), &[r#"id="province""#]);
    assert_eq!(
        two_people(&[Event::JustReceived]).above(Lang::ZhCn),
        "",
        "it runs"
    );
}

#[test]
fn the_line_tells_the_answers_of_every_kind() {
    let changes = Changes {
        entity: true,
        phone: true,
        ..Changes::default()
    };
    let numbers = NewNumbers {
        website_administrator: true,
        ..NewNumbers::default()
    };
    let modify = after(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(changes),
        Event::NewNumbers(numbers),
    ]);
    let tells = |case: &Page, line: &str| holds(&text_of(&case.above(Lang::ZhCn)), &[line]);
    tells(
        &modify,
        "变更备案 · 主体信息、手机号码 · 网站负责人的新号码|",
    );
    tells(
        &other_phone(false),
        "新增接入 · 号码不一致 · 联系不上原接入商|",
    );
}

/// What is asked stays where it is while the visitor answers: nothing moves under
/// the finger, and a slip is mended by one tap.
#[test]
fn what_is_asked_stays_in_sight_while_it_is_answered() {
    let radios = |html: &str| html.matches("type=\"radio\"").count();
    let mut case = two_people(&[]);
    case.ui.answering = true;
    let answering = case.above(Lang::ZhCn);
    holds(
        &answering,
        &["这次办的是哪种备案？", "新增备案", "是，两个手机号码"],
    );
    assert_eq!(
        (radios(&answering), answering.matches("checked").count()),
        (10, 2)
    );
    case.ui.answering = false;
    assert_eq!(
        radios(&case.above(Lang::ZhCn)),
        0,
        "folded at the next visit"
    );
}

/// The site's word came before it is known who has to verify: what was recorded is
/// said, and what the question is for.
#[test]
fn what_was_recorded_is_said_beside_an_open_question() {
    let others = Event::SiteMessage(Phone::EntityLeader, SiteMessage::WaitForOthers);
    let mut events = FILED.to_vec();
    events.extend([Event::JustReceived, others]);
    let html = after(&events).task(Lang::ZhCn);
    holds(
        &html,
        &["这部手机已核验完成，网站在等其他核验人", "是同一人吗？"],
    );
}

/// Whoever files an app finds it before choosing, and in the hints of the types.
#[test]
fn apps_are_named_before_and_after_the_type_is_chosen() {
    let none = after(&[]);
    holds(
        &none.above(Lang::ZhCn),
        &["APP、小程序也选对应的类型（华为云、微信小程序）"],
    );
    for filing_type in [
        FilingType::InitialFiling,
        FilingType::AddWebsite,
        FilingType::AddServiceProvider,
    ] {
        let mut case = after(&[Event::FilingType(filing_type)]);
        case.ui.answering = true;
        holds(&case.above(Lang::ZhCn), &["（或 APP）"]);
    }
}
