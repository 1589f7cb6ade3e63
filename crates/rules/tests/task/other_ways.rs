//! The site's messages at any time, and what happens to a phone before it is known whose it is.

use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::messages::{Effect, SiteMessage};
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::{Task, Waiting};
use icp_sms_rules::window::Basis;

use crate::support::{ADMIN, LEADER, one, story, t, two};

/// What a message of the site leads to for a phone, with nothing else said.
fn alone(phone: Phone, message: SiteMessage) -> Task {
    match message.effect() {
        Effect::AllVerified => Task::Done,
        Effect::WrongEntry => Task::Retry(phone),
        Effect::WrongEntryUnlessDone => Task::NoRecord(phone),
        Effect::AskProvider => Task::AskProvider(phone),
        Effect::Failed => Task::Failed(phone),
        Effect::Verified if message == SiteMessage::WaitForOthers => Task::Other(LEADER),
        Effect::Verified => Task::Done,
        Effect::Resend | Effect::NoMoreResends | Effect::Nothing => Task::SayWhetherSmsCame,
    }
}

#[test]
fn a_message_alone_is_enough_to_go_on() {
    for message in SiteMessage::ALL {
        let said = one().on("23 10:00", Event::SiteMessage(ADMIN, message));
        row!(message.id(), said, "23 10:00" => alone(ADMIN, message));
        let waiting = one()
            .on("23 09:00", Event::SubmittedAt(t("23 09:00")))
            .on("23 10:00", Event::SiteMessage(ADMIN, message));
        let wanted = match alone(ADMIN, message) {
            _ if message == SiteMessage::ResendLimit => Task::CallProvider,
            Task::SayWhetherSmsCame => Task::Wait(Waiting::Check),
            task => task,
        };
        row!(message.id(), waiting, "23 10:00" => wanted);
    }
}

#[test]
fn a_message_before_any_answer_waits_for_the_answers() {
    let said = |message| story().on("23 10:00", Event::SiteMessage(Phone::Holder, message));
    for message in SiteMessage::ALL {
        let wanted = match message.effect() {
            // Who else has to verify depends on what is filed.
            Effect::Verified | Effect::Resend | Effect::NoMoreResends | Effect::Nothing => {
                Task::Ask
            }
            _ => alone(Phone::Holder, message),
        };
        row!(message.id(), said(message), "23 10:00" => wanted);
        let listed = said(message).files(FilingType::AddWebsite);
        row!(message.id(), listed, "23 10:01" => alone(ADMIN, message));
    }
}

#[test]
fn no_message_counts_after_the_deadline_but_that_it_is_done() {
    for message in SiteMessage::ALL {
        let closed = one().on("23 09:00", Event::JustReceived);
        let said = closed
            .clone()
            .on("24 09:00", Event::SiteMessage(ADMIN, message));
        if matches!(message.effect(), Effect::Verified | Effect::AllVerified) {
            let wanted = match message {
                SiteMessage::WaitForOthers => Task::Closed(Basis::Received),
                _ => Task::Done,
            };
            row!(message.id(), said, "24 09:00" => wanted);
        } else {
            assert_eq!(said.state, closed.state, "{message:?}");
        }
    }
}

#[test]
fn nothing_that_is_done_after_the_deadline_counts() {
    let closed = one().on("23 09:00", Event::JustReceived);
    for event in [
        Event::Verified(ADMIN),
        Event::SawVerified(ADMIN, false),
        Event::RightButFails(ADMIN),
        Event::Resent,
    ] {
        let late = closed.clone().on("24 09:00", event);
        assert_eq!(late.state, closed.state, "{event:?}");
        let in_time = closed.clone().on("24 08:59:59", event);
        assert_ne!(in_time.state, closed.state, "{event:?}");
    }
}

#[test]
fn no_record_is_no_wrong_entry_for_who_has_seen_it_verified() {
    let no_record = Event::SiteMessage(ADMIN, SiteMessage::NoRecordOrDone);
    let order = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", no_record);
    row!("was 核验完成 seen?", order.clone(), "23 09:10" => Task::NoRecord(ADMIN));
    let seen = order
        .clone()
        .on("23 09:11", Event::SawVerified(ADMIN, true));
    row!("it was", seen.clone(), "23 09:11" => Task::Done);
    assert_eq!(seen.state.tracks.of(ADMIN).wrong_entries, 0);
    let again = seen.on("23 09:12", no_record);
    row!("and again to be sure", again.clone(), "23 09:12" => Task::Done);
    let taken_back = again.on("23 09:13", Event::NotVerified(ADMIN));
    row!("a stale question is not asked", taken_back, "23 09:13" => Task::Fill(ADMIN));
    let not_seen = order.on("23 09:11", Event::SawVerified(ADMIN, false));
    assert_eq!(not_seen.state.tracks.of(ADMIN).wrong_entries, 1);
}

#[test]
fn whose_phone_it_was_is_asked_where_two_are_listed() {
    let wrong = story()
        .on("23 09:00", Event::JustReceived)
        .wrong(2, "23 09:10", Phone::Holder);
    let of_page = Preset {
        filing_type: Some(FilingType::AddWebsite),
        ..Preset::default()
    };
    let by_page = wrong.clone().page(&Preset::default(), &of_page);
    row!("the page lists one", by_page, "23 09:20" => Task::Retry(ADMIN));
    let initial = wrong.files(FilingType::InitialFiling);
    let question = icp_sms_rules::filing::Question::Persons;
    row!("one open question first", initial.clone(), "23 09:20" => Task::FollowUp(question));
    let two_people = initial.clone().says(Event::Persons(Persons::Different));
    row!("two are listed", two_people.clone(), "23 09:20" => Task::SayWhose);
    let nonsense = two_people
        .clone()
        .says(Event::Assign(Phone::Administrator3));
    row!("nobody on the list", nonsense, "23 09:20" => Task::SayWhose);
    let administrators = two_people.says(Event::Assign(ADMIN));
    row!("it was the administrator's", administrators.clone(), "23 09:20" => Task::Retry(ADMIN));
    let third = administrators.wrong(1, "23 09:21", ADMIN);
    row!("the third", third, "23 09:21" => Task::Stop(ADMIN));
    let one_number = initial.says(Event::Persons(Persons::OneNumber));
    row!("just one is listed", one_number, "23 09:20" => Task::Retry(LEADER));
}

#[test]
fn what_was_recorded_of_a_phone_outlasts_the_question_whose_it_was() {
    let holder = Event::SiteMessage(Phone::Holder, SiteMessage::WrongEntries);
    let order = story()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", holder);
    let order = order
        .files(FilingType::InitialFiling)
        .says(Event::Persons(Persons::Different));
    let verified = order.clone().on("23 09:20", Event::Verified(LEADER));
    let assigned = verified.says(Event::Assign(LEADER));
    row!("the leader stays verified", assigned, "23 09:21" => Task::Other(ADMIN));
    let joined = order.wrong(4, "23 09:20", ADMIN).says(Event::Assign(ADMIN));
    row!("one and four are five", joined, "23 09:21" => Task::Failed(ADMIN));
    let idle = two()
        .on("23 09:00", Event::Verified(LEADER))
        .says(Event::Assign(LEADER));
    row!("nothing to assign", idle, "23 09:01" => Task::Other(ADMIN));
}

#[test]
fn a_second_phone_that_got_an_sms_is_waited_for() {
    let order = one().on("23 09:00", Event::JustReceived);
    let reported = order.on("23 09:05", Event::Report(Phone::Administrator2));
    row!("the first goes first", reported.clone(), "23 09:05" => Task::Fill(ADMIN));
    let verified = reported.on("23 09:10", Event::Verified(ADMIN));
    let other = Task::Other(Phone::Administrator2);
    row!("then the second", verified.clone(), "23 09:10" => other);
    let mistake = verified
        .clone()
        .on("23 09:11", Event::Unreport(Phone::Administrator2));
    row!("that was a mistake", mistake, "23 09:11" => Task::Done);
    let all = verified.on(
        "23 09:12",
        Event::SiteMessage(ADMIN, SiteMessage::AllVerified),
    );
    row!("all", all.clone(), "23 09:12" => Task::Done);
    let third = all.on("23 09:13", Event::Report(LEADER));
    row!("all but a third", third.clone(), "23 09:13" => Task::Other(LEADER));
    assert_eq!(third.phones(), [LEADER, ADMIN, Phone::Administrator2]);
}

#[test]
fn one_more_phone_is_not_taken_for_the_one_that_was_there_first() {
    let verified = story().on("23 09:00", Event::Verified(Phone::Holder));
    let one_more = verified.on("23 09:05", Event::Report(LEADER));
    let filed = one_more.files(FilingType::CancelEntity);
    row!("whose was it?", filed.clone(), "23 09:06" => Task::SayWhose);
    let same = filed.says(Event::Assign(LEADER));
    row!("the same", same, "23 09:07" => Task::Done);
}
