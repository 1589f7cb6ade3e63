//! What can be said and tapped.

use chrono::TimeDelta;
use icp_sms_rules::filing::{Changes, FilingType, NewNumbers, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Event, Preset};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::Instant;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::order::Order;

/// The answers that can be given at any time.
pub fn answers() -> impl Strategy<Value = Event> {
    let types = [
        FilingType::InitialFiling,
        FilingType::AddWebsite,
        FilingType::AddServiceProvider,
        FilingType::ModifyFiling,
        FilingType::CancelEntity,
        FilingType::CancelWebsite,
        FilingType::CancelAccess,
    ];
    let changes = any::<[bool; 4]>().prop_map(|[entity, website, phone, remarks]| Changes {
        entity,
        website,
        phone,
        remarks,
    });
    let numbers =
        any::<[bool; 2]>().prop_map(|[entity_leader, website_administrator]| NewNumbers {
            entity_leader,
            website_administrator,
        });
    prop_oneof![
        2 => select(types.to_vec()).prop_map(Event::FilingType),
        3 => select(&Persons::ALL[..]).prop_map(Event::Persons),
        1 => any::<bool>().prop_map(Event::PhoneMatches),
        1 => any::<bool>().prop_map(Event::OriginalProviderReachable),
        1 => changes.prop_map(Event::Changes),
        1 => numbers.prop_map(Event::NewNumbers),
    ]
}

/// A time up to two days ago, or just now.
fn past(now: Instant) -> BoxedStrategy<Instant> {
    let ago = prop_oneof![0..30_i64, (0..48_i64).prop_map(|hours| hours * 60)];
    ago.prop_map(move |minutes| now - TimeDelta::minutes(minutes))
        .boxed()
}

/// The times that a page says.
pub fn pages(now: Instant) -> impl Strategy<Value = Preset> {
    let times = (option::of(past(now)), option::of(past(now)));
    times.prop_map(|(received_at, submitted_at)| Preset {
        received_at,
        submitted_at,
        ..Preset::default()
    })
}

/// What is said of the SMS.
pub fn receipts(now: Instant) -> impl Strategy<Value = Event> {
    let time = past(now);
    prop_oneof![
        4 => Just(Event::JustReceived),
        2 => Just(Event::FirstSms),
        2 => Just(Event::ResentSms),
        2 => time.clone().prop_map(Event::ReceivedAt),
        3 => time.prop_map(Event::SubmittedAt),
        1 => Just(Event::NotYet),
        1 => any::<bool>().prop_map(Event::AllChecked),
        1 => Just(Event::Resent),
    ]
}

/// What can be recorded of the phones on the list, or of the holder while there are none.
pub fn of_phones(order: &Order) -> BoxedStrategy<Event> {
    let mut phones = order.phones();
    if phones.is_empty() {
        phones.push(Phone::Holder);
    }
    let message =
        prop_oneof![2 => Just(SiteMessage::WrongEntries), 3 => select(&SiteMessage::ALL[..])];
    let of = select(phones);
    prop_oneof![
        8 => (of.clone(), message).prop_map(|(phone, it)| Event::SiteMessage(phone, it)),
        2 => of.clone().prop_map(Event::Verified),
        1 => of.clone().prop_map(Event::NotVerified),
        1 => of.clone().prop_map(Event::FormSubmitted),
        1 => of.clone().prop_map(Event::BackToFields),
        2 => (of.clone(), any::<bool>()).prop_map(|(phone, it)| Event::SawVerified(phone, it)),
        1 => of.clone().prop_map(Event::Resume),
        1 => of.clone().prop_map(Event::RightButFails),
        1 => of.clone().prop_map(Event::TakeBack),
        1 => of.clone().prop_map(Event::View),
        1 => of.clone().prop_map(Event::Assign),
        1 => (of.clone(), select(&Phone::ALL[..6])).prop_map(|(of, other)| Event::Replace(of, other)),
        1 => of.prop_map(Event::Unreport),
        1 => select(&Phone::ALL[..6]).prop_map(Event::Report),
    ]
    .boxed()
}
