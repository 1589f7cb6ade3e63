//! Orders before the site is opened, and what the cards hold that are drawn of them.

use chrono::TimeDelta;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::parts::answers;
use icp_sms_guide::view::{Scene, frame, way};
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::order::{Action, Event};
use icp_sms_rules::province::Province;
use icp_sms_rules::window::{Instant, parse_beijing};
use yew::Html;

use super::order;
pub use super::page::Page;
use super::page::texts;

pub fn at(time: &str) -> Instant {
    parse_beijing(time).expect("a time")
}

/// Monday afternoon in Beijing.
pub fn now() -> Instant {
    at("2026-11-23T15:00")
}

/// The order to which these events happened an hour ago.
pub fn after(events: &[Event]) -> Page {
    let state = order::after(events, now() - TimeDelta::hours(1));
    Page::of(state, now())
}

impl Page {
    /// The card of what is to be done.
    pub fn task(&self, lang: Lang) -> String {
        self.draw_in(lang, |scene| frame::task_region(scene).into())
    }

    /// The card of the way out that is open.
    pub fn way(&self, lang: Lang) -> String {
        self.draw_in(lang, |scene| {
            way::card(scene.ui.way.expect("a way is open"), scene).into()
        })
    }

    /// What stands above the card.
    pub fn above(&self, lang: Lang) -> String {
        self.draw_in(lang, |scene| {
            answers::above_task(scene).map_or_else(Html::default, Into::into)
        })
    }

    fn draw_in(&self, lang: Lang, part: fn(&Scene<'_>) -> Html) -> String {
        Page {
            lang,
            ..self.clone()
        }
        .draw(part)
    }
}

/// The text alone, with a bar where an element begins or ends.
pub fn text_of(html: &str) -> String {
    texts(html).collect::<Vec<_>>().join("|")
}

/// What stands on the card's main button or link, one each.
pub fn main_controls(html: &str) -> Vec<String> {
    let begins = html.split("icp-button--main").skip(1);
    let text = |rest: &str| {
        let (_, inside) = rest.split_once('>').expect("the tag ends");
        inside.split('<').next().expect("a text").to_owned()
    };
    begins.map(text).collect()
}

/// The card's first heading.
pub fn title(html: &str) -> &str {
    let (_, rest) = html.split_once("icp-card__title\">").expect("a heading");
    rest.split('<').next().expect("a text")
}

pub const FILED: [Event; 2] = [
    Event::FilingType(FilingType::InitialFiling),
    Event::Province(Some(Province::Guangdong)),
];

pub fn two_people(more: &[Event]) -> Page {
    let begin = [FILED[0], FILED[1], Event::Persons(Persons::Different)];
    after(&[&begin, more].concat())
}

pub fn other_phone(reachable: bool) -> Page {
    after(&[
        Event::FilingType(FilingType::AddServiceProvider),
        Event::PhoneMatches(false),
        Event::OriginalProviderReachable(reachable),
    ])
}

/// Submitted this many minutes ago, and no SMS.
pub fn submitted(minutes: i64, more: &[Event]) -> Page {
    let mut case = two_people(&[Event::NotYet]);
    let submitted = now() - TimeDelta::minutes(minutes);
    for event in [&[Event::SubmittedAt(submitted)], more].concat() {
        case.state = case.state.after(Action { at: now(), event }, &case.profile);
    }
    case
}

/// Says that all of this stands in the drawing.
pub fn holds(html: &str, words: &[&str]) {
    for word in words {
        assert!(html.contains(word), "{word} is missing in {html}");
    }
}
