//! Arbitrary actions: every event, at times between 2017 and 2200, most of them
//! within a few days so that windows are met while they run and when they end.

use chrono::{DateTime, TimeDelta};
use icp_sms_guide::rules::answers::SiteAnswer;
use icp_sms_guide::rules::filing::{Changes, FilingType, NewNumbers};
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::Role;
use icp_sms_guide::rules::window::{Basis, Instant, LENGTH, Window};
use icp_sms_guide::state::{Action, Event, State, Step};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// 2017-01-01 and 2200-01-01, in milliseconds since 1970.
const YEARS: std::ops::Range<i64> = 1_483_228_800_000..7_258_118_400_000;
/// 2026-11-23 09:00 in Beijing.
const NEAR: i64 = 1_795_395_600_000;
const DAY: i64 = 86_400_000;

fn instant(millis: i64) -> Instant {
    let millis = millis.clamp(YEARS.start, YEARS.end - 1);
    DateTime::from_timestamp_millis(millis).expect("a time of the calendar")
}

/// A time, by itself in no order with the others.
pub fn any_time() -> impl Strategy<Value = Instant> {
    let days = (0..4_i64).prop_map(|days| NEAR + days * DAY);
    prop_oneof![
        6 => NEAR..NEAR + 3 * DAY,
        // Beginnings and deadlines to the millisecond.
        3 => days,
        1 => YEARS,
    ]
    .prop_map(instant)
}

fn any_role() -> impl Strategy<Value = Role> {
    select(&Role::ALL[..])
}

fn any_window() -> impl Strategy<Value = Window> {
    let basis = select(vec![Basis::Received, Basis::Submitted]);
    (any_time(), basis).prop_map(|(start, basis)| Window { start, basis })
}

fn any_changes() -> impl Strategy<Value = Changes> {
    any::<[bool; 3]>().prop_map(|[entity, website, phone]| Changes {
        entity,
        website,
        phone,
    })
}

fn any_new_numbers() -> impl Strategy<Value = NewNumbers> {
    any::<[bool; 2]>().prop_map(|[entity_leader, website_administrator]| NewNumbers {
        entity_leader,
        website_administrator,
    })
}

fn any_answer_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        select(&FilingType::ALL[..]).prop_map(Event::FilingType),
        option::of(select(&Province::ALL[..])).prop_map(Event::Province),
        any::<bool>().prop_map(Event::SamePerson),
        any::<bool>().prop_map(Event::PhoneMatches),
        any::<bool>().prop_map(Event::OriginalProviderReachable),
        any_changes().prop_map(Event::Changes),
        any_new_numbers().prop_map(Event::NewNumbers),
        any::<bool>().prop_map(Event::Revise),
        any::<bool>().prop_map(Event::Remind),
        any_role().prop_map(Event::View),
        (any_role(), select(&Step::ALL[..])).prop_map(|(role, step)| Event::GoTo(role, step)),
        (any_role(), option::of(select(&SiteAnswer::ALL[..])))
            .prop_map(|(role, answer)| Event::Answer(role, answer)),
    ]
}

fn any_progress_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => any_window().prop_map(Event::Begin),
        1 => select(&[Basis::Received, Basis::Submitted][..]).prop_map(Event::BeginNow),
        1 => Just(Event::NoSms),
        3 => any_role().prop_map(Event::Verified),
        3 => any_role().prop_map(Event::NotVerified),
        1 => Just(Event::AllVerified),
        1 => Just(Event::VerifiedInTime),
        8 => any_role().prop_map(Event::WrongEntry),
        2 => any_role().prop_map(Event::TakeBack),
        1 => any_role().prop_map(Event::Failed),
        2 => Just(Event::Resend),
    ]
}

/// An action of any kind.
pub fn any_action() -> impl Strategy<Value = Action> {
    let event = prop_oneof![
        10 => any_answer_event(),
        30 => any_progress_event(),
        1 => Just(Event::SubmitAgain),
        1 => Just(Event::StartOver),
    ];
    (any_time(), event).prop_map(|(at, event)| Action { at, event })
}

/// An action on one recipient's progress, within the first hours of a window.
fn any_entry() -> impl Strategy<Value = Action> {
    let role = Role::EntityLeader;
    let event = prop_oneof![
        12 => Just(Event::WrongEntry(role)),
        3 => Just(Event::Verified(role)),
        3 => Just(Event::NotVerified(role)),
        3 => Just(Event::AllVerified),
        2 => Just(Event::VerifiedInTime),
        2 => Just(Event::TakeBack(role)),
        1 => Just(Event::Failed(role)),
        1 => Just(Event::Resend),
    ];
    let at = (NEAR..NEAR + DAY / 2).prop_map(instant);
    (at, event).prop_map(|(at, event)| Action { at, event })
}

/// Up to 60 actions, the clock going forwards and backwards: half of them all
/// over the place, half of them one recipient's many entries.
pub fn any_actions() -> impl Strategy<Value = Vec<Action>> {
    prop_oneof![vec(any_action(), 0..=60), vec(any_entry(), 0..=60)]
}

/// Does not compile when there is a new event: then it goes above, too.
const _: fn(Event) = |event| match event {
    Event::FilingType(_) | Event::Province(_) | Event::SamePerson(_) | Event::PhoneMatches(_) => {}
    Event::OriginalProviderReachable(_) | Event::Changes(_) | Event::NewNumbers(_) => {}
    Event::Revise(_) | Event::Remind(_) | Event::View(_) | Event::GoTo(..) | Event::Answer(..) => {}
    Event::Begin(_)
    | Event::BeginNow(_)
    | Event::NoSms
    | Event::Verified(_)
    | Event::NotVerified(_) => {}
    Event::AllVerified | Event::VerifiedInTime | Event::WrongEntry(_) | Event::TakeBack(_) => {}
    Event::Failed(_) | Event::Resend | Event::SubmitAgain | Event::StartOver => {}
};

/// The state after these actions, from nothing.
pub fn after_all(actions: &[Action]) -> State {
    let start = State::default();
    actions
        .iter()
        .fold(start, |state, action| state.after(*action))
}

/// A state with a window, and a time at which that window is closed.
pub fn any_closed_window() -> impl Strategy<Value = (Vec<Action>, Window, Instant)> {
    let late = prop_oneof![Just(0), 0..3 * DAY];
    (any_actions(), any_window(), late).prop_map(|(actions, window, late)| {
        let at = window.start + LENGTH + TimeDelta::milliseconds(late);
        (actions, window, at)
    })
}
