//! What each event leaves in an order: answers, ticks, and the entries of a phone.

mod support;

use icp_sms_rules::filing::{Answers, Changes, FilingType, NewNumbers, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Progress};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::province::Province;

use support::{ADMIN, LEADER, Story, one, story, t, two};

/// Every question answered.
fn all_answered() -> Story {
    let changes = Changes {
        entity: true,
        ..Changes::default()
    };
    let new_numbers = NewNumbers {
        website_administrator: true,
        ..NewNumbers::default()
    };
    [
        Event::FilingType(FilingType::AddWebsite),
        Event::Province(Some(Province::Yunnan)),
        Event::Persons(Persons::TwoNumbers),
        Event::PhoneMatches(false),
        Event::OriginalProviderReachable(true),
        Event::Changes(changes),
        Event::NewNumbers(new_numbers),
        Event::AccessChangesAdministrator(true),
        Event::AccessChangesEntity(false),
    ]
    .into_iter()
    .fold(story(), Story::says)
}

fn wanted() -> Answers {
    Answers {
        filing_type: Some(FilingType::AddWebsite),
        province: Some(Province::Yunnan),
        persons: Some(Persons::TwoNumbers),
        phone_matches: Some(false),
        original_provider_reachable: Some(true),
        changes: Changes {
            entity: true,
            ..Changes::default()
        },
        new_numbers: NewNumbers {
            website_administrator: true,
            ..NewNumbers::default()
        },
        access_changes_administrator: Some(true),
        access_changes_entity: Some(false),
    }
}

#[test]
fn each_answer_is_noted() {
    assert_eq!(all_answered().state.answers, wanted());
}

#[test]
fn the_next_order_has_the_same_answers() {
    let done = all_answered().on("23 09:00", Event::Verified(ADMIN));
    let again = done.clone().on("23 09:10", Event::SubmitAgain);
    assert_eq!(again.state.answers, wanted());
    let other = done.on("23 09:10", Event::FilingType(FilingType::CancelEntity));
    let filing_type = Some(FilingType::CancelEntity);
    let answers = Answers {
        filing_type,
        ..wanted()
    };
    assert_eq!(other.state.answers, answers);
    assert!(!other.state.has_verified(ADMIN));
}

#[test]
fn each_tick_is_its_own() {
    let ticks = |events: &[(u8, bool)]| {
        let events = events.iter().copied();
        let checks = events
            .clone()
            .map(|(check, ticked)| Event::Check(check, ticked));
        let stops = events.map(|(check, ticked)| Event::StopCheck(ADMIN, check, ticked));
        let order = checks.chain(stops).fold(one(), Story::says);
        let stop_checks = order.state.tracks.of(ADMIN).stop_checks;
        assert_eq!(order.state.checks, stop_checks);
        assert_eq!(order.state.tracks.of(LEADER).stop_checks, 0);
        stop_checks
    };
    assert_eq!(ticks(&[(0, true), (2, true)]), 0b101);
    assert_eq!(
        ticks(&[(0, true), (2, true), (2, true)]),
        0b101,
        "twice is once"
    );
    assert_eq!(ticks(&[(0, true), (2, true), (0, false)]), 0b100);
    assert_eq!(ticks(&[(1, false)]), 0, "nothing to untick");
    assert_eq!(
        ticks(&[(7, true), (8, true), (255, true)]),
        0b1000_0000,
        "there are eight"
    );
}

#[test]
fn the_answers_are_opened_and_folded_when_the_time_runs() {
    let open = one().says(Event::Revise(true));
    assert!(open.state.revising);
    assert!(!open.clone().says(Event::Revise(false)).state.revising);
    for event in [Event::JustReceived, Event::NotYet] {
        assert!(
            !open.clone().on("23 09:00", event).state.revising,
            "{event:?}"
        );
    }
    // About noon it is asked whether that is the first.
    assert!(!open.on("23 12:05", Event::JustReceived).state.revising);
}

/// The entries of a phone and how it stands, after a step back.
fn taken_back(order: Story) -> (u8, Progress) {
    let back = order.on("23 09:30", Event::TakeBack(LEADER));
    let track = back.state.tracks.of(LEADER);
    (track.wrong_entries, track.progress)
}

#[test]
fn a_step_back_takes_the_last_entry_or_the_report() {
    let order = two().on("23 09:00", Event::JustReceived);
    let says = |message| {
        order
            .clone()
            .wrong(2, "23 09:10", LEADER)
            .on("23 09:20", message)
    };
    let waiting = |entries| (entries, Progress::Waiting);
    assert_eq!(
        taken_back(order.clone()),
        waiting(0),
        "nothing to take back"
    );
    assert_eq!(
        taken_back(order.clone().wrong(2, "23 09:10", LEADER)),
        waiting(1)
    );
    assert_eq!(
        taken_back(order.clone().wrong(5, "23 09:10", LEADER)),
        waiting(4)
    );
    let failed = Event::SiteMessage(LEADER, SiteMessage::PageFailed);
    assert_eq!(taken_back(says(failed)), waiting(2), "a report is no entry");
    assert_eq!(taken_back(says(Event::RightButFails(LEADER))), waiting(2));
    let verified = taken_back(says(Event::Verified(LEADER)));
    assert_eq!(verified, (2, Progress::Verified));
}

/// Entries before it was known whose phone it was, and after.
#[test]
fn the_entries_of_a_phone_are_added() {
    let listed = |entries: u8, after: u8| {
        let order = story().wrong(entries, "23 09:00", Phone::Holder);
        let order = order.files(FilingType::InitialFiling);
        let order = order
            .says(Event::Persons(Persons::Different))
            .wrong(after, "23 09:10", ADMIN);
        *order.says(Event::Assign(ADMIN)).state.tracks.of(ADMIN)
    };
    for (before, after) in [(1, 0), (2, 1), (1, 3)] {
        let track = listed(before, after);
        assert_eq!(
            (track.wrong_entries, track.progress),
            (before + after, Progress::Waiting)
        );
    }
    for (before, after) in [(1, 4), (4, 4)] {
        let track = listed(before, after);
        assert_eq!((track.wrong_entries, track.progress), (5, Progress::Failed));
    }
}

/// What is worth a line beside another order.
#[test]
fn answers_alone_are_not_under_way() {
    assert!(!all_answered().state.is_under_way());
    assert!(
        !all_answered()
            .says(Event::Remind(true))
            .state
            .is_under_way()
    );
    for event in [
        Event::NotYet,
        Event::JustReceived,
        Event::SubmittedAt(t("23 08:00")),
        Event::SiteMessage(ADMIN, SiteMessage::WrongEntries),
        Event::SiteMessage(ADMIN, SiteMessage::AllVerified),
        Event::VerifiedInTime,
    ] {
        let order = all_answered().on("23 09:00", event);
        assert!(order.state.is_under_way(), "{event:?}");
    }
}

#[test]
fn an_order_is_told_from_others_once_its_24_hours_have_a_start() {
    assert_eq!(one().state.identity(), None);
    let order = one().on("23 09:00", Event::JustReceived);
    let identity = order.state.identity();
    let begun = t("23 09:00").timestamp_millis();
    assert_eq!(identity, Some(format!("{begun}-add-website")));
    let corrected = order.on("23 09:10", Event::ReceivedAt(t("23 08:30")));
    assert_eq!(corrected.state.identity(), identity, "the same order");
}
