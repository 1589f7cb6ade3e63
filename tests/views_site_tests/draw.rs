//! Draws a card natively, and holds it to what it must say.

use chrono::TimeDelta;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::intent::{Fold, Folds};
use icp_sms_guide::view::scene::Ui;
use icp_sms_guide::view::task;
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::{Action, Event, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::province::Province;
use icp_sms_rules::window::{Instant, parse_beijing};

use super::page::{Page, texts};

/// A wrong entry of the entity leader.
pub const WRONG: Event = Event::SiteMessage(Phone::EntityLeader, SiteMessage::WrongEntries);
/// The entity leader has verified; the site waits for others.
pub const OTHERS_WAIT: Event = Event::SiteMessage(Phone::EntityLeader, SiteMessage::WaitForOthers);

/// A time of November 2026 in Beijing, as `23T15:00`.
pub fn at(time: &str) -> Instant {
    parse_beijing(&["2026-11-", time].concat()).unwrap()
}

/// Two people in Guangdong, the SMS at 15:00 on Monday, and what happened then,
/// each minute by minute.
pub fn two(more: &[Event]) -> State {
    let begun = [
        Event::FilingType(FilingType::InitialFiling),
        Event::Persons(Persons::Different),
        Event::Province(Some(Province::Guangdong)),
        Event::ReceivedAt(at("23T15:00")),
    ];
    state(&[&begun, more].concat())
}

/// The state after these events, minute by minute from 15:11 on Monday.
pub fn state(events: &[Event]) -> State {
    let mut now = at("23T15:10");
    events.iter().fold(State::default(), |state, event| {
        now += TimeDelta::minutes(1);
        let action = Action {
            at: now,
            event: *event,
        };
        state.after(action, &Profile::default())
    })
}

/// These parts open.
pub fn open(folds: &[Fold]) -> Ui {
    let none = Folds::default();
    Ui {
        folds: folds.iter().fold(none, |open, fold| open.with(*fold, true)),
        ..Ui::default()
    }
}

/// The task's card as HTML.
pub fn draw(state: &State, now: &str, lang: Lang, ui: &Ui) -> String {
    draw_for(state, now, lang, ui, &Profile::default())
}

/// The card by another provider's page.
pub fn draw_for(state: &State, now: &str, lang: Lang, ui: &Ui, profile: &Profile) -> String {
    let page = Page {
        profile: profile.clone(),
        ui: ui.clone(),
        offers_providers: true,
        may_notify: true,
        lang,
        ..Page::of(*state, at(now))
    };
    page.draw(|scene| task::card(scene).expect("a card").into())
}

/// The text alone of a piece of HTML.
fn text_of(html: &str) -> String {
    texts(html).collect::<String>().replace("&quot;", "\"")
}

/// The texts of all elements of a tag whose opening holds these words.
pub fn named<'a>(html: &'a str, tag: &'a str, with: &'a str) -> impl Iterator<Item = String> + 'a {
    let (opens, closes) = (format!("<{tag} "), format!("</{tag}>"));
    let pieces: Vec<_> = html.split(&opens).skip(1).map(str::to_owned).collect();
    pieces.into_iter().filter_map(move |piece| {
        let (opening, rest) = piece.split_once('>')?;
        let (inside, _) = rest.split_once(&closes)?;
        opening
            .contains(with)
            .then(|| text_of(&format!("<>{inside}")))
    })
}

/// What leads on: the main buttons and links.
fn mains(html: &str) -> Vec<String> {
    let of = |tag| named(html, tag, "icp-button--main").collect::<Vec<_>>();
    [of("a"), of("button")].concat()
}

/// Holds a card to its sentence, its main button, and what else it must say.
pub fn says(html: &str, title: &str, main: Option<&str>, words: &[&str]) {
    let heading: Vec<_> = named(html, "h2", "icp-card__title").collect();
    assert_eq!(heading, [title], "{html}");
    let mains = mains(html);
    assert_eq!(mains.len(), usize::from(main.is_some()), "{mains:?}");
    for (is, wanted) in mains.iter().zip(main) {
        assert!(is.starts_with(wanted), "{is}, not {wanted}");
    }
    let text = text_of(html);
    for word in words {
        assert!(
            text.contains(word) || html.contains(word),
            "{word} is missing in {html}"
        );
    }
}

/// Holds that none of the words stands in a card.
pub fn lacks(html: &str, words: &[&str]) {
    for word in words {
        assert!(!html.contains(word), "{word} stands in {html}");
    }
}
