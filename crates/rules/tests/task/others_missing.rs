//! The site says 请等待其他核验人: nothing is done while somebody is missing.

use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::Task;

use crate::support::{ADMIN, LEADER, one, story, t, two};

pub const fn waits_for_others(phone: Phone) -> Event {
    Event::SiteMessage(phone, SiteMessage::WaitForOthers)
}

/// One phone listed, and the site says 请等待其他核验人.
#[test]
fn somebody_is_missing_where_the_site_waits_for_others() {
    let one = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", waits_for_others(ADMIN));
    row!("新增网站", one.clone(), "23 09:10" => Task::Other(LEADER));
    assert_eq!(one.deadline(), Some(t("24 09:00")), "the clock goes on");
    let again = one.clone().on(
        "23 09:11",
        Event::SiteMessage(ADMIN, SiteMessage::AlreadyVerified),
    );
    row!("the same person again", again, "23 09:11" => Task::Other(LEADER));
    let both = one.clone().on("23 09:20", Event::Verified(LEADER));
    row!("the leader too", both, "23 09:20" => Task::Done);
    let three = one.clone().on("23 09:20", waits_for_others(LEADER));
    row!("and still others", three, "23 09:20" => Task::Other(Phone::Administrator2));
    let nobody = one.on("23 09:20", Event::Unreport(LEADER));
    row!("there is nobody else", nobody, "23 09:20" => Task::Done);
}

#[test]
fn somebody_is_missing_whatever_was_answered_before_or_is_after() {
    let initial = || story().files(FilingType::InitialFiling);
    let one_number = Event::Persons(Persons::OneNumber);
    let before = initial()
        .says(one_number)
        .on("23 09:10", waits_for_others(LEADER));
    row!("同一人 before", before, "23 09:10" => Task::Other(ADMIN));
    let after = initial()
        .on("23 09:10", waits_for_others(LEADER))
        .says(one_number);
    row!("同一人 after", after, "23 09:10" => Task::Other(ADMIN));
    let corrected = two()
        .on("23 09:10", waits_for_others(LEADER))
        .says(one_number);
    row!("同一人 as a correction", corrected, "23 09:10" => Task::Other(ADMIN));
    let unasked = story().on("23 09:10", waits_for_others(Phone::Holder));
    let filed = unasked.files(FilingType::AddWebsite);
    row!("the message first of all", filed, "23 09:11" => Task::Other(LEADER));
}

/// Two listed, one has verified, and the site says the same.
#[test]
fn the_second_listed_person_is_the_one_that_the_site_waits_for() {
    let order = two()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", waits_for_others(LEADER));
    row!("the second", order.clone(), "23 09:10" => Task::Other(ADMIN));
    assert_eq!(order.phones(), [LEADER, ADMIN]);
    let both = order.on(
        "23 09:20",
        Event::SiteMessage(ADMIN, SiteMessage::AllVerified),
    );
    row!("both", both, "23 09:20" => Task::Done);
}
