//! Everything that the guide can show with a profile.

use std::path::Path;

use chrono::TimeDelta;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::parts::forward;
use icp_sms_guide::view::{Fold, Tone, Way};
use icp_sms_pages::html;
use icp_sms_pages::plain::{Place, plain_by};
use icp_sms_pages::still::{Still, at};
use icp_sms_rules::filing::{Changes, FilingType, Persons, Question};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::{Profile, files};
use icp_sms_rules::recipients::questions;
use icp_sms_rules::window::Basis;

/// A shipped profile, from its file.
pub fn shipped(id: &str) -> Profile {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../profiles"));
    files::read(&folder.join(id).with_extension("json"), folder).expect("a right file")
}

fn still(profile: &Profile, lang: Lang) -> Still {
    Still {
        profile: profile.clone(),
        ..Still::new(lang)
    }
}

/// A filing type with one answer to each of its questions.
pub fn answered(profile: &Profile, filing_type: FilingType, lang: Lang) -> Still {
    let mut still = still(profile, lang).after([Event::FilingType(filing_type)]);
    for question in questions(&still.state.answers, profile) {
        still = still.after([answer(question)]);
    }
    still
}

fn answer(question: Question) -> Event {
    match question {
        Question::Persons => Event::Persons(Persons::Different),
        Question::PhoneMatches => Event::PhoneMatches(true),
        Question::OriginalProviderReachable => Event::OriginalProviderReachable(true),
        Question::Changes | Question::NewNumbers => Event::Changes(Changes {
            entity: true,
            website: true,
            ..Changes::default()
        }),
        Question::AccessChangesAdministrator => Event::AccessChangesAdministrator(false),
        Question::AccessChangesEntity => Event::AccessChangesEntity(true),
    }
}

/// A filing that was submitted a minute ago.
pub fn waiting(profile: &Profile, lang: Lang) -> Still {
    let submitted = at("2026-11-23T12:59");
    let first = profile.types.first().expect("a filing type").filing_type;
    answered(profile, first, lang).after([Event::SubmittedAt(submitted)])
}

/// The ways of an order from its first answer to each of its ends.
fn stories() -> Vec<Vec<Event>> {
    let received = Event::ReceivedAt(at("2026-11-23T12:00"));
    let site = |message| Event::SiteMessage(Phone::EntityLeader, message);
    let submitted = |time| Event::SubmittedAt(at(time));
    let wrong = site(SiteMessage::WrongEntries);
    vec![
        vec![],
        vec![Event::NotYet],
        vec![submitted("2026-11-23T12:59")],
        vec![submitted("2026-11-23T12:00")],
        vec![submitted("2026-11-23T12:00"), Event::AllChecked(true)],
        vec![
            submitted("2026-11-23T12:00"),
            Event::AllChecked(true),
            Event::Resent,
        ],
        vec![submitted("2026-11-22T13:30")],
        vec![received],
        vec![received, wrong],
        vec![received, wrong, wrong, wrong],
        vec![received, wrong, wrong, wrong, wrong, wrong],
        vec![received, site(SiteMessage::WaitForOthers)],
        vec![received, site(SiteMessage::AskProvider)],
        vec![received, site(SiteMessage::NoRecordOrDone)],
        vec![received, Event::Verified(Phone::EntityLeader)],
        vec![received, Event::VerifiedInTime],
        vec![received, Event::Report(Phone::Administrator1)],
        vec![Event::ReceivedAt(at("2026-11-22T12:00"))],
        vec![Event::ReceivedAt(at("2026-11-22T13:30"))],
        vec![Event::JustReceived, Event::Revise(true)],
    ]
}

const WAYS: [Way; 14] = [
    Way::NoSms,
    Way::Messages,
    Way::EnterTime(Basis::Received),
    Way::EnterTime(Basis::Submitted),
    Way::WrongNumber,
    Way::LostSms,
    Way::SiteDown,
    Way::RightButFails,
    Way::Returned,
    Way::ConsoleUnchanged,
    Way::OtherSms,
    Way::LastSix,
    Way::Contact,
    Way::Sources,
];

const FOLDS: [Fold; 7] = [
    Fold::Menu,
    Fold::Steps,
    Fold::Message,
    Fold::OtherPhone,
    Fold::AllMessages,
    Fold::Day,
    Fold::Elsewhere,
];

/// Every card with all that can be opened, the message to send, the sheet and the
/// plain page, in both languages, each with what it is.
pub fn everything(profile: &Profile) -> Vec<(String, String)> {
    let mut all = vec![];
    for lang in Lang::ALL {
        for place in [Place::Page, Place::File, Place::Part] {
            all.push((
                format!("plain, {place:?}"),
                plain_by(profile.clone(), lang, place),
            ));
        }
        for row in &profile.types {
            let filing_type = row.filing_type;
            all.push((
                format!("{filing_type:?}, unanswered"),
                opened(still(profile, lang).after([Event::FilingType(filing_type)])).html(),
            ));
            for story in stories() {
                let what = format!("{}, {filing_type:?}, {story:?}", lang.tag());
                all.extend(pages(&what, || {
                    answered(profile, filing_type, lang).after(story.clone())
                }));
            }
        }
        let nothing = still(profile, lang).after([Event::Changes(Changes::default())]);
        all.push(("nothing".to_owned(), opened(nothing).html()));
        for way in WAYS {
            let filing_type = profile.types[0].filing_type;
            let mut page = answered(profile, filing_type, lang);
            page.ui.way = Some(way);
            all.push((format!("{way:?}"), page.html()));
        }
    }
    all
}

/// The page with all folds open, and the message to each phone.
fn pages(what: &str, still: impl Fn() -> Still) -> Vec<(String, String)> {
    let still = opened(still());
    let message = still.scene(|scene| {
        let phones = scene.recipients.phones();
        let messages = phones.map(|phone| html(forward::view(phone, Tone::Plain, scene)));
        messages.collect::<String>()
    });
    let closed = Still {
        now: still.now + TimeDelta::hours(25),
        ..opened(Still {
            state: still.state,
            profile: still.profile.clone(),
            ..Still::new(still.lang)
        })
    };
    vec![
        (what.to_owned(), still.html()),
        (format!("{what}, message"), message),
        (format!("{what}, closed"), closed.html()),
    ]
}

fn opened(mut still: Still) -> Still {
    for fold in FOLDS {
        still.ui.folds = still.ui.folds.with(fold, true);
    }
    still.offers_providers = false;
    still
}
