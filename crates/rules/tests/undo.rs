//! 撤销: what was recorded last can be taken back, until something else is answered.

mod support;

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, Preset, Progress, State, Undo};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;

use support::{ADMIN, LEADER, Story, one, story, t, two};

/// The step back after an event, given the one that there was.
fn undo(earlier: Option<Undo>, order: &Story, time: &str, event: Event) -> (Option<Undo>, Story) {
    let after = order.clone().on(time, event);
    let action = Action { at: t(time), event };
    (
        Undo::after(earlier, &order.state, action, &after.state),
        after,
    )
}

/// The same with nothing before it.
fn first(order: &Story, event: Event) -> Option<Undo> {
    undo(None, order, "23 09:10", event).0
}

#[test]
fn what_is_recorded_or_given_up_can_be_taken_back() {
    let (blank, begun) = (two(), two().on("23 09:00", Event::JustReceived));
    let asked = one()
        .on("23 09:00", Event::Resent)
        .on("23 09:05", Event::JustReceived);
    let reported = begun
        .clone()
        .on("23 09:05", Event::Report(Phone::Administrator2));
    let verified = begun.clone().on("23 09:05", Event::Verified(LEADER));
    let holder = story().on("23 09:00", Event::Verified(Phone::Holder));
    let whose = holder
        .on("23 09:01", Event::Report(LEADER))
        .files(FilingType::CancelEntity);
    let closed = two().on("22 09:00", Event::JustReceived);
    for (order, event) in [
        (&blank, Event::JustReceived),
        (&blank, Event::ReceivedAt(t("23 09:00"))),
        (&begun, Event::ReceivedAt(t("23 08:00"))),
        (&blank, Event::SubmittedAt(t("23 09:00"))),
        (&blank, Event::Resent),
        (&asked, Event::FirstSms),
        (&asked, Event::ResentSms),
        (&begun, Event::Report(Phone::Administrator2)),
        (&reported, Event::Unreport(Phone::Administrator2)),
        (
            &reported,
            Event::Replace(Phone::Administrator2, Phone::Administrator3),
        ),
        (&whose, Event::Assign(LEADER)),
        (
            &begun,
            Event::SiteMessage(LEADER, SiteMessage::WrongEntries),
        ),
        (&begun, Event::SawVerified(LEADER, true)),
        (&begun, Event::RightButFails(LEADER)),
        (&begun, Event::Verified(LEADER)),
        (&verified, Event::NotVerified(LEADER)),
        (&closed, Event::VerifiedInTime),
        (&begun, Event::SubmitAgain),
        (&begun, Event::StartOver(Preset::default())),
    ] {
        let undo = first(order, event).unwrap_or_else(|| panic!("{event:?}"));
        assert_eq!(
            (undo.event, undo.at, undo.before),
            (event, t("23 09:10"), order.state)
        );
    }
}

#[test]
fn one_tap_that_names_another_phone_is_one_step() {
    let waits = one().on("23 09:00", Event::JustReceived).on(
        "23 09:05",
        Event::SiteMessage(ADMIN, SiteMessage::WaitForOthers),
    );
    let (step, after) = undo(
        None,
        &waits,
        "23 09:10",
        Event::Replace(LEADER, Phone::Administrator2),
    );
    assert_eq!(step.map(|undo| undo.before), Some(waits.state));
    let phones = after.state.recipients(&Profile::default());
    let phones: Vec<_> = phones.phones().collect();
    assert_eq!(phones, [ADMIN, Phone::Administrator2]);
}

#[test]
fn an_answer_a_look_and_what_changes_nothing_are_no_step() {
    let begun = two().on("23 09:00", Event::JustReceived);
    for event in [
        Event::FilingType(FilingType::AddWebsite),
        Event::Province(Some(Province::Hainan)),
        Event::View(ADMIN),
        Event::FormSubmitted(LEADER),
        Event::Remind(true),
        Event::JustReceived,
        Event::FirstSms,
        Event::NotVerified(LEADER),
        Event::Unreport(Phone::Administrator2),
    ] {
        assert_eq!(first(&begun, event), None, "{event:?}");
    }
}

#[test]
fn a_step_stays_while_the_visitor_only_looks_around() {
    let begun = two().on("23 09:00", Event::JustReceived);
    let (step, verified) = undo(None, &begun, "23 09:10", Event::Verified(LEADER));
    assert!(step.is_some());
    for event in [
        Event::View(ADMIN),
        Event::Remind(true),
        Event::FormSubmitted(ADMIN),
    ] {
        assert_eq!(
            undo(step, &verified, "23 09:11", event).0,
            step,
            "{event:?}"
        );
    }
    let (next, _) = undo(step, &verified, "23 09:12", Event::Verified(ADMIN));
    assert_eq!(
        next.map(|undo| undo.before),
        Some(verified.state),
        "the next takes its place"
    );
    for event in [
        Event::Province(Some(Province::Hainan)),
        Event::TakeBack(ADMIN),
    ] {
        assert_eq!(
            undo(step, &verified, "23 09:12", event).0,
            None,
            "{event:?}"
        );
    }
}

#[test]
fn another_type_that_ends_an_order_can_be_taken_back() {
    let other = Event::FilingType(FilingType::CancelEntity);
    let done = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:05", Event::Verified(ADMIN));
    assert_eq!(
        first(&done, other).map(|undo| undo.before),
        Some(done.state)
    );
    let all = Event::SiteMessage(Phone::Holder, SiteMessage::AllVerified);
    let all = story().on("23 09:05", all).files(FilingType::CancelAccess);
    assert_eq!(first(&all, other).map(|undo| undo.before), Some(all.state));
    // A wrong tap is followed by the right one, and the order can still be taken back.
    let (wrong, mistaken) = undo(None, &done, "23 09:10", other);
    let right = Event::FilingType(FilingType::AddWebsite);
    let (step, corrected) = undo(wrong, &mistaken, "23 09:11", right);
    assert_eq!(step.map(|it| it.before), Some(done.state));
    // However often that is.
    let again = Event::FilingType(FilingType::CancelWebsite);
    let (step, corrected) = undo(step, &corrected, "23 09:11", again);
    assert_eq!(step.map(|it| it.before), Some(done.state));
    // Not once something else was said.
    let begun = Event::Province(Some(Province::Gansu));
    let (step, begun) = undo(step, &corrected, "23 09:12", begun);
    assert_eq!(undo(step, &begun, "23 09:13", other).0, None);
}

#[test]
fn a_running_order_is_lost_with_its_window_or_with_a_record() {
    let loses = |before: &Story, after: &Story, now: &str| {
        before
            .state
            .loses_order(&after.state, &Profile::default(), t(now))
    };
    let begun = two().on("23 09:00", Event::JustReceived);
    let verified = begun.clone().on("23 09:05", Event::Verified(LEADER));
    assert!(loses(&begun, &two(), "23 09:10"), "its window");
    assert!(loses(&verified, &begun, "23 09:10"), "a record");
    assert!(!loses(&begun, &verified, "23 09:10"));
    assert!(!loses(&two(), &begun, "23 09:10"));
    assert!(!loses(&verified, &two(), "24 09:00"), "it is over");
    let unknown = two().on("23 09:00", Event::Verified(LEADER));
    assert!(
        loses(&unknown, &two(), "23 09:10"),
        "a record without a known time"
    );
    assert!(!loses(&two(), &story(), "23 09:10"), "nothing has begun");
    let said = story().on("23 09:00", Event::VerifiedInTime);
    let listed = State {
        answers: two().state.answers,
        ..said.state
    };
    let taken_back = Story {
        state: listed,
        ..said
    }
    .on("23 09:01", Event::NotVerified(ADMIN));
    assert!(
        loses(
            &Story {
                state: listed,
                ..two()
            },
            &taken_back,
            "23 09:01"
        ),
        "of everybody"
    );
}

#[test]
fn what_was_ticked_or_wanted_since_is_not_taken_back() {
    let submitted = Event::SubmittedAt(t("23 08:30"));
    let (step, told) = undo(None, &two(), "23 09:00", submitted);
    let since = told
        .on("23 09:01", Event::Check(1, true))
        .on("23 09:02", Event::AllChecked(true))
        .on("23 09:03", Event::Remind(true));
    let back = step.unwrap().take_back(&since.state);
    assert_eq!(
        (back.checks, back.all_checked, back.remind),
        (2, true, true)
    );
    assert_eq!(back.submitted_at, None);
    let (cleared, blank) = undo(
        None,
        &since,
        "23 09:10",
        Event::StartOver(Preset::default()),
    );
    assert_eq!(
        cleared.unwrap().take_back(&blank.state),
        since.state,
        "that is what happened"
    );
}

/// What one person has come to is not taken back with what happened to the other, unless the SMS
/// itself is taken back.
#[test]
fn how_far_the_others_have_come_since_is_not_taken_back() {
    let wrong = Event::SiteMessage(LEADER, SiteMessage::WrongEntries);
    let stopped = two()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:01", wrong)
        .on("23 09:02", wrong)
        .on("23 09:03", wrong);
    let (step, verified) = undo(None, &stopped, "23 09:10", Event::Verified(ADMIN));
    let mut since = verified;
    let ticks = (0..3).map(|check| Event::StopCheck(LEADER, check, true));
    let further = [Event::Resume(LEADER), Event::FormSubmitted(LEADER)];
    let mut kept = step;
    for event in ticks.chain(further) {
        (kept, since) = undo(kept, &since, "23 09:11", event);
    }
    let back = kept
        .expect("nothing was recorded since")
        .take_back(&since.state);
    assert_eq!(back.tracks.of(LEADER), since.state.tracks.of(LEADER));
    assert_eq!(back.tracks.of(ADMIN).progress, Progress::Waiting);
    // Nor with whom the visitor went on.
    let message = Event::SiteMessage(LEADER, SiteMessage::WrongEntries);
    let running = two().on("23 09:00", Event::JustReceived);
    let (step, wrong) = undo(None, &running, "23 09:10", message);
    let views = wrong.on("23 09:11", Event::View(ADMIN));
    let back = step.unwrap().take_back(&views.state);
    assert_eq!(back.viewed, Some(ADMIN));
    let (step, received) = undo(None, &two(), "23 09:00", Event::JustReceived);
    let submitted = received.on("23 09:05", Event::FormSubmitted(LEADER));
    let back = step.unwrap().take_back(&submitted.state);
    assert_eq!(back, two().state, "no form without the SMS");
}

#[test]
fn what_only_began_at_another_time_leaves_the_step_back() {
    let received = t("22 17:00");
    let preset = Preset {
        received_at: Some(received),
        ..Preset::default()
    };
    let begun = story()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:05", Event::ReceivedAt(received));
    let verified = first(&begun, Event::Verified(Phone::Holder));
    let again = begun.clone().on("23 09:20", Event::StartOver(preset));
    assert_ne!(again.state, begun.state);
    let (kept, _) = undo(verified, &begun, "23 09:20", Event::StartOver(preset));
    assert_eq!(kept, verified);
}
