//! Made-up actions: every event, most of them within a few days, so that windows
//! are met while they run and when they end, and some at times that cannot be.

use chrono::{DateTime, TimeDelta};
use icp_sms_rules::filing::{Changes, FilingType, NewNumbers, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, Preset, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::{AutomaticResend, Profile};
use icp_sms_rules::province::Province;
use icp_sms_rules::window::Instant;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// 2026-11-23 09:00 in Beijing, in milliseconds since 1970.
const NEAR: i64 = 1_795_395_600_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// A time of three days around, often on the hour, with microseconds now and then.
pub fn near_time() -> impl Strategy<Value = Instant> {
    let millis = prop_oneof![
        3 => (0..72_i64).prop_map(|hours| NEAR + hours * HOUR),
        2 => NEAR..NEAR + 3 * DAY,
    ];
    (millis, prop_oneof![4 => Just(0), 1 => 0..1000_i64]).prop_map(|(millis, micros)| {
        let at = DateTime::from_timestamp_millis(millis).expect("a time of the calendar");
        at + TimeDelta::microseconds(micros)
    })
}

/// Any time that there is, the ends of the calendar included.
pub fn any_time() -> impl Strategy<Value = Instant> {
    let far = (i64::MIN / 1100..i64::MAX / 1100)
        .prop_map(|millis| DateTime::from_timestamp_millis(millis).unwrap_or_default());
    let ends = select(vec![
        Instant::MIN_UTC,
        Instant::MAX_UTC,
        Instant::UNIX_EPOCH,
    ]);
    prop_oneof![20 => near_time(), 1 => far, 1 => ends]
}

/// Mostly the two phones that rules list.
pub fn any_phone() -> impl Strategy<Value = Phone> {
    prop_oneof![
        4 => Just(Phone::EntityLeader),
        4 => Just(Phone::Administrator1),
        2 => Just(Phone::Holder),
        1 => select(&Phone::ALL[..]),
    ]
}

fn any_filing_type() -> impl Strategy<Value = FilingType> {
    prop_oneof![
        2 => Just(FilingType::InitialFiling),
        2 => Just(FilingType::AddWebsite),
        3 => select(&FilingType::ALL[..]),
    ]
}

pub fn any_answer() -> impl Strategy<Value = Event> {
    let changes = any::<[bool; 4]>().prop_map(|[entity, website, phone, remarks]| Changes {
        entity,
        website,
        phone,
        remarks,
    });
    let new_numbers = any::<[bool; 2]>().prop_map(|[entity_leader, website_administrator]| {
        Event::NewNumbers(NewNumbers {
            entity_leader,
            website_administrator,
        })
    });
    prop_oneof![
        4 => any_filing_type().prop_map(Event::FilingType),
        2 => option::of(select(&Province::ALL[..])).prop_map(Event::Province),
        4 => select(&Persons::ALL[..]).prop_map(Event::Persons),
        2 => any::<bool>().prop_map(Event::PhoneMatches),
        2 => any::<bool>().prop_map(Event::OriginalProviderReachable),
        2 => changes.prop_map(Event::Changes),
        2 => new_numbers,
        1 => any::<bool>().prop_map(Event::AccessChangesAdministrator),
        1 => any::<bool>().prop_map(Event::AccessChangesEntity),
        1 => any::<bool>().prop_map(Event::Revise),
        1 => any::<bool>().prop_map(Event::Remind),
    ]
}

fn any_receipt() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => Just(Event::JustReceived),
        3 => Just(Event::FirstSms),
        3 => Just(Event::ResentSms),
        3 => any_time().prop_map(Event::ReceivedAt),
        3 => any_time().prop_map(Event::SubmittedAt),
        2 => Just(Event::NotYet),
        1 => (0..=255_u8, any::<bool>()).prop_map(|(check, ticked)| Event::Check(check, ticked)),
        1 => any::<bool>().prop_map(Event::AllChecked),
        2 => Just(Event::Resent),
    ]
}

fn any_record() -> impl Strategy<Value = Event> {
    let message = prop_oneof![
        3 => Just(SiteMessage::WrongEntries),
        4 => select(&SiteMessage::ALL[..]),
    ];
    prop_oneof![
        12 => (any_phone(), message).prop_map(|(phone, it)| Event::SiteMessage(phone, it)),
        3 => any_phone().prop_map(Event::Verified),
        2 => any_phone().prop_map(Event::NotVerified),
        2 => any_phone().prop_map(Event::Report),
        1 => any_phone().prop_map(Event::Unreport),
        1 => (any_phone(), any_phone()).prop_map(|(of, other)| Event::Replace(of, other)),
        1 => any_phone().prop_map(Event::Assign),
        1 => any_phone().prop_map(Event::View),
        1 => any_phone().prop_map(Event::FormSubmitted),
        1 => any_phone().prop_map(Event::BackToFields),
        2 => (any_phone(), any::<bool>()).prop_map(|(phone, it)| Event::SawVerified(phone, it)),
        1 => (any_phone(), 0..9_u8, any::<bool>())
            .prop_map(|(phone, check, it)| Event::StopCheck(phone, check, it)),
        1 => any_phone().prop_map(Event::Resume),
        1 => any_phone().prop_map(Event::RightButFails),
        1 => any_phone().prop_map(Event::TakeBack),
        1 => Just(Event::VerifiedInTime),
    ]
}

pub fn any_preset() -> impl Strategy<Value = Preset> {
    let filing_type = option::of(any_filing_type());
    let province = option::of(select(&Province::ALL[..]));
    let time = || option::of(any_time());
    (filing_type, province, time(), time()).prop_map(
        |(filing_type, province, received_at, submitted_at)| Preset {
            filing_type,
            province,
            received_at,
            submitted_at,
        },
    )
}

pub fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => any_answer(),
        10 => any_receipt(),
        20 => any_record(),
        1 => Just(Event::SubmitAgain),
        1 => any_preset().prop_map(Event::StartOver),
    ]
}

/// An event at a time that stands in no order with the others.
pub fn any_action() -> impl Strategy<Value = Action> {
    (any_time(), any_event()).prop_map(|(at, event)| Action { at, event })
}

pub fn any_actions() -> impl Strategy<Value = Vec<Action>> {
    vec(any_action(), 0..=24)
}

/// Each of the ways in which the system sends again.
pub fn any_resend() -> impl Strategy<Value = AutomaticResend> {
    select(vec![
        AutomaticResend::NextNoon,
        AutomaticResend::HoursAfterSubmission(12),
        AutomaticResend::NotStated,
    ])
}

/// The default profile, but for the way in which the system sends again.
pub fn profile_of(resend: AutomaticResend) -> Profile {
    let mut profile = Profile::default();
    profile.automatic_resend.value = resend;
    profile
}

/// The state after these actions, from nothing.
pub fn after_all(actions: &[Action], profile: &Profile) -> State {
    let start = State::default();
    actions
        .iter()
        .fold(start, |state, action| state.after(*action, profile))
}

/// Does not compile when there is a new event: then it goes above, too.
const _: fn(Event) = |event| match event {
    Event::FilingType(_) | Event::Province(_) | Event::Persons(_) | Event::PhoneMatches(_) => {}
    Event::OriginalProviderReachable(_) | Event::Changes(_) | Event::NewNumbers(_) => {}
    Event::AccessChangesAdministrator(_) | Event::AccessChangesEntity(_) => {}
    Event::Revise(_) | Event::Remind(_) | Event::NotYet | Event::Resent => {}
    Event::JustReceived | Event::FirstSms | Event::ResentSms => {}
    Event::ReceivedAt(_) | Event::SubmittedAt(_) | Event::Check(..) | Event::AllChecked(_) => {}
    Event::Report(_)
    | Event::Unreport(_)
    | Event::Replace(..)
    | Event::Assign(_)
    | Event::View(_) => {}
    Event::FormSubmitted(_) | Event::BackToFields(_) | Event::SiteMessage(..) => {}
    Event::SawVerified(..) | Event::StopCheck(..) | Event::Resume(_) => {}
    Event::RightButFails(_) | Event::TakeBack(_) => {}
    Event::Verified(_) | Event::NotVerified(_) | Event::VerifiedInTime => {}
    Event::SubmitAgain | Event::StartOver(_) => {}
};
