//! The phones that verify.

use icp_sms_guide::view::Fold;
use icp_sms_guide::view::parts::phones;
use icp_sms_rules::filing::{Changes, FilingType, NewNumbers};
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use super::draw::{Page, TWO_PEOPLE, says, start};

#[test]
fn phones_say_who_has_verified_and_can_be_ticked_while_the_time_runs() {
    let before = Page::after(&TWO_PEOPLE).part(phones::view);
    says(
        &before,
        &[
            r#"aria-label="接收验证码的手机""#,
            "2 部手机，已核验 0 部",
            "主体负责人手机号码",
            "网站负责人手机号码",
            "新增备案要核验这部手机",
            "都核验后，由广东省通信管理局审核",
            "还有一部手机也收到了",
        ],
        &["checkbox", "谁的手机？"],
    );
    let one = Page::running(&[Event::Verified(Phone::EntityLeader)]).later(18);
    says(
        &one.part(phones::view),
        &[
            "2 部手机，已核验 1 部",
            "已核验 15:00",
            "主体负责人已完成核验",
            "网站负责人已完成核验",
            r#"type="checkbox""#,
        ],
        &[],
    );
    let closed = Page::running(&[]).later(24 * 60).part(phones::view);
    says(&closed, &["2 部手机"], &["checkbox", "还有一部手机"]);
    let english = Page::running(&[]).in_english().part(phones::view);
    says(
        &english,
        &["Phones: 2, verified: 0", "Entity leader has verified"],
        &[],
    );
}

#[test]
fn a_changed_number_is_said() {
    let changes = Changes {
        phone: true,
        ..Changes::default()
    };
    let new_numbers = NewNumbers {
        entity_leader: true,
        ..NewNumbers::default()
    };
    let page = Page::after(&[
        Event::FilingType(FilingType::ModifyFiling),
        Event::Changes(changes),
        Event::NewNumbers(new_numbers),
    ]);
    says(
        &page.part(phones::view),
        &["新手机号码", "验证码发到新手机号码"],
        &["网站负责人"],
    );
}

#[test]
fn another_phone_can_be_added_and_taken_out() {
    let website = [
        Event::FilingType(FilingType::AddWebsite),
        Event::ReceivedAt(start()),
    ];
    let asked = Page::after(&website)
        .with_open(Fold::OtherPhone)
        .part(phones::view);
    says(
        &asked,
        &["谁的手机？", ">主体负责人<", "第 2 位网站负责人"],
        &["去掉"],
    );
    let added = [&website[..], &[Event::Report(Phone::EntityLeader)]].concat();
    says(
        &Page::after(&added).part(phones::view),
        &["2 部手机", r#"aria-label="不是，去掉：主体负责人手机号码""#],
        &[r#"aria-label="不是，去掉：网站负责人手机号码""#],
    );
}

#[test]
fn nobody_is_listed_before_anything_is_known() {
    assert_eq!(Page::after(&[]).part(phones::view), "");
    let open = Page::after(&TWO_PEOPLE[..1]).part(phones::view);
    says(&open, &["至少这部手机要核验"], &["网站负责人手机号码"]);
}

#[test]
fn each_phone_that_is_elsewhere_can_be_written_to() {
    let open = |page: Page| page.with_open(Fold::Elsewhere).part(phones::view);
    let before = open(Page::after(&TWO_PEOPLE));
    says(
        &before,
        &["手机不在手里？", "发给主体负责人", "发给网站负责人"],
        &[],
    );
    // Whom the task's card writes to, and who has verified, are not here again.
    let one = open(Page::running(&[Event::Verified(Phone::EntityLeader)]));
    says(&one, &[], &["手机不在手里？", "发给"]);
    let closed = open(Page::running(&[]).later(24 * 60));
    says(&closed, &[], &["手机不在手里？"]);
}

#[test]
fn several_websites_have_several_administrators_before_any_sms() {
    let one = Page::after(&[Event::FilingType(FilingType::AddWebsite)]).part(phones::view);
    says(&one, &["网站负责人不止一位"], &[]);
    let two = Page::after(&[
        Event::FilingType(FilingType::AddWebsite),
        Event::Report(Phone::Administrator2),
    ]);
    says(
        &two.part(phones::view),
        &["2 部手机", "第 2 位网站负责人手机号码", "去掉"],
        &[],
    );
    let leader = Page::after(&[Event::FilingType(FilingType::CancelEntity)]);
    says(&leader.part(phones::view), &[], &["不止一位"]);
}
