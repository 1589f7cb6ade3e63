//! How an order ends: failed, closed, done; and how the next one begins.

use icp_sms_rules::filing::{FilingType, Persons, Question};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::{Task, Waiting};
use icp_sms_rules::window::Basis;

use crate::support::{ADMIN, LEADER, one, story, t, two};

#[test]
fn five_wrong_entries_have_failed() {
    for (order, first) in [(one(), ADMIN), (two(), LEADER), (two(), ADMIN)] {
        let order = order.on("23 09:00", Event::JustReceived);
        let failed = order.clone().wrong(5, "23 09:10", first);
        row!("five", failed.clone(), "23 09:20" => Task::Failed(first));
        row!("after the deadline too", failed.clone(), "25 09:00" => Task::Failed(first));
        let asked = failed.clone().on(
            "23 09:30",
            Event::SiteMessage(first, SiteMessage::AskProvider),
        );
        row!("whatever the site says then", asked, "23 09:30" => Task::Failed(first));
        let said = order.on(
            "23 09:10",
            Event::SiteMessage(first, SiteMessage::PageFailed),
        );
        row!("the site said so", said.clone(), "23 09:10" => Task::Failed(first));
        let again = failed.on("23 10:00", Event::SubmitAgain);
        let waits = Task::Wait(Waiting::SubmissionUnknown);
        row!("已重新提交", again, "23 10:00" => waits);
    }
}

#[test]
fn a_failure_of_one_ends_it_for_both() {
    let order = two()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:05", Event::Verified(LEADER));
    let failed = order.wrong(5, "23 09:10", ADMIN);
    row!("the leader had verified", failed, "23 09:20" => Task::Failed(ADMIN));
    let holder = story()
        .on("23 09:00", Event::JustReceived)
        .wrong(5, "23 09:10", Phone::Holder);
    row!("nobody was listed", holder.clone(), "23 09:20" => Task::Failed(Phone::Holder));
    let listed = holder
        .files(FilingType::InitialFiling)
        .says(Event::Persons(Persons::Different));
    row!("whosever it was", listed, "23 09:20" => Task::Failed(Phone::Holder));
}

#[test]
fn closed_at_exactly_24_hours() {
    for order in [one(), two()] {
        let received = order.clone().on("23 09:00", Event::JustReceived);
        let closed = Task::Closed(Basis::Received);
        row!("24 hours", received.clone(), "24 09:00" => closed);
        row!("a month later", received.clone(), "2026-12-24 09:00" => closed);
        let late = received.clone().on("24 09:00", Event::Verified(LEADER));
        row!("what is done then is not done", late, "24 09:01" => closed);
        let wrong = received.clone().wrong(2, "23 09:10", LEADER);
        row!("with wrong entries", wrong, "24 09:00" => closed);
        let again = received.clone().on("24 10:00", Event::SubmitAgain);
        row!("已重新提交", again, "24 10:00" => Task::Wait(Waiting::SubmissionUnknown));
        let in_time = received.on("24 10:00", Event::VerifiedInTime);
        row!("我在截止前已经核验完了", in_time, "24 10:00" => Task::Done);
        let estimate = order.on("23 09:00", Event::SubmittedAt(t("23 09:00")));
        let closed = Task::Closed(Basis::Submitted);
        row!("an estimate", estimate, "24 09:00" => closed);
    }
}

/// What the provider is to find out does not change with the deadline: it may have been in time.
#[test]
fn who_is_to_ask_the_provider_still_asks_after_the_deadline() {
    let asks = |phone| Event::SiteMessage(phone, SiteMessage::AskProvider);
    let closed = Task::Closed(Basis::Received);
    let order = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", asks(ADMIN));
    row!("one phone", order.clone(), "25 09:00" => Task::AskProvider(ADMIN));
    let found = order.clone().on("25 09:00", Event::Verified(ADMIN));
    row!("it was in time, says the provider", found, "25 09:01" => Task::Done);
    let tries = order.on("23 09:20", Event::NotVerified(ADMIN));
    row!("可以再试一次", tries, "25 09:00" => closed);
    let two = two().on("23 09:00", Event::JustReceived);
    let one_asks = two.clone().on("23 09:10", asks(LEADER));
    row!("nothing is known of the other", one_asks.clone(), "25 09:00" => closed);
    let other_has = one_asks.clone().on("23 09:20", Event::Verified(ADMIN));
    row!("the other has verified", other_has, "25 09:00" => Task::AskProvider(LEADER));
    let both_ask = one_asks.on("23 09:20", asks(ADMIN));
    row!("both ask", both_ask, "25 09:00" => Task::AskProvider(LEADER));
    let unlisted = story()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", asks(Phone::Holder));
    row!("nobody is listed", unlisted.clone(), "25 09:00" => Task::AskProvider(Phone::Holder));
    let open = unlisted.files(FilingType::InitialFiling);
    row!("who else has to verify is open", open, "25 09:00" => closed);
}

#[test]
fn a_closed_order_is_mended_by_its_true_time() {
    let slip = one().on("24 21:00", Event::ReceivedAt(t("23 20:00")));
    row!("typed a day early", slip.clone(), "24 21:00" => Task::Closed(Basis::Received));
    let mended = slip.on("24 21:05", Event::ReceivedAt(t("24 20:00")));
    row!("改收到短信的时间", mended, "24 21:05" => Task::Fill(ADMIN));
    let estimate = one().on("23 09:00", Event::SubmittedAt(t("23 09:00")));
    let received = estimate.on("24 10:00", Event::ReceivedAt(t("24 08:00")));
    row!("came late, is it the first?", received.clone(), "24 10:00" => Task::SayWhetherFirst);
    let first = received.on("24 10:01", Event::FirstSms);
    row!("it is the first", first, "24 10:01" => Task::Fill(ADMIN));
}

#[test]
fn done_when_everybody_has_verified() {
    let one = one().on("23 09:00", Event::JustReceived);
    let done = one.clone().on(
        "23 09:10",
        Event::SiteMessage(ADMIN, SiteMessage::PageVerified),
    );
    row!("核验完成", done.clone(), "23 09:10" => Task::Done);
    row!("a month later", done.clone(), "2026-12-24 09:00" => Task::Done);
    let back = done.on("23 09:11", Event::NotVerified(ADMIN));
    row!("taken back", back, "23 09:12" => Task::Fill(ADMIN));
    let order = two().on("23 09:00", Event::JustReceived);
    let both = order
        .clone()
        .on("23 09:10", Event::Verified(LEADER))
        .on("23 20:00", Event::Verified(ADMIN));
    row!("both", both.clone(), "23 20:00" => Task::Done);
    let one_not = both.on("23 20:01", Event::NotVerified(LEADER));
    row!("one taken back", one_not, "23 20:01" => Task::Other(LEADER));
    let all = order.on(
        "23 09:10",
        Event::SiteMessage(LEADER, SiteMessage::AllVerified),
    );
    row!("已全部完成", all.clone(), "23 09:10" => Task::Done);
    let corrected = all.on("23 09:11", Event::NotVerified(ADMIN));
    row!("but one is not", corrected, "23 09:12" => Task::Other(ADMIN));
}

#[test]
fn nothing_is_done_while_it_is_open_who_has_to_verify() {
    let initial = story().files(FilingType::InitialFiling);
    let leader = initial.on("23 09:10", Event::Verified(LEADER));
    let question = Task::FollowUp(Question::Persons);
    row!("同一人 is not answered", leader.clone(), "23 09:10" => question);
    let one_number = leader.clone().says(Event::Persons(Persons::OneNumber));
    row!("one number", one_number, "23 09:11" => Task::Done);
    let different = leader.says(Event::Persons(Persons::Different));
    row!("two people", different, "23 09:11" => Task::Other(ADMIN));
}

#[test]
fn another_type_after_done_is_another_order() {
    let done = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", Event::Verified(ADMIN));
    let access = done.clone().files(FilingType::AddServiceProvider);
    let access = access.says(Event::PhoneMatches(true));
    row!("nothing is verified in it", access, "23 10:00" => Task::SayWhetherSmsCame);
    let same = done.files(FilingType::AddWebsite);
    row!("the same type is the same order", same, "23 10:00" => Task::Done);
    let all = story().on(
        "23 09:10",
        Event::SiteMessage(Phone::Holder, SiteMessage::AllVerified),
    );
    row!("all, before any answer", all.clone(), "23 09:10" => Task::Done);
    let told = all.files(FilingType::AddWebsite);
    row!("then told what was filed", told.clone(), "23 09:11" => Task::Done);
    let other = told.files(FilingType::CancelEntity);
    row!("then another order", other, "23 09:12" => Task::SayWhetherSmsCame);
}
