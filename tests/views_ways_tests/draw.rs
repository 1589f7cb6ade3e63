//! Draws a part of the page natively, and holds it to what it must say.

use chrono::TimeDelta;
use icp_sms_guide::text::Lang;
use icp_sms_guide::view::element::Element;
use icp_sms_guide::view::{Fold, Intent, Scene, Way, way};
use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::order::Event;
use icp_sms_rules::province::Province;
use icp_sms_rules::window::{Instant, parse_beijing};

use super::order;
pub use super::page::Page;
use super::page::texts;

/// Monday; the first SMS of every order here comes now.
pub fn start() -> Instant {
    parse_beijing("2026-11-23T15:00").unwrap()
}

impl Page {
    /// An order to which this happened, in Chinese, at the moment of the first SMS.
    pub fn after(events: &[Event]) -> Self {
        Self::of(order::after(events, start()), start())
    }

    /// Two people in Guangdong whose 24 hours run, and then this.
    pub fn running(more: &[Event]) -> Self {
        Self::after(&[&TWO_PEOPLE[..], &[Event::ReceivedAt(start())], more].concat())
    }

    pub fn later(self, minutes: i64) -> Self {
        Self {
            now: self.now + TimeDelta::minutes(minutes),
            ..self
        }
    }

    pub fn in_english(self) -> Self {
        Self {
            lang: Lang::En,
            ..self
        }
    }

    pub fn with_open(mut self, fold: Fold) -> Self {
        self.ui.folds = self.ui.folds.with(fold, true);
        self
    }

    pub fn with_outcome(mut self, intent: Intent, worked: bool) -> Self {
        self.ui.outcome = Some((intent, worked));
        self
    }

    pub fn part(self, draw: fn(&Scene<'_>) -> Option<Element>) -> String {
        self.draw(|scene| draw(scene).map(Into::into).unwrap_or_default())
    }

    pub fn whole(self, draw: fn(&Scene<'_>) -> Element) -> String {
        self.draw(|scene| draw(scene).into())
    }

    pub fn way(self, way: Way) -> String {
        self.draw(|scene| way::card(way, scene).into())
    }
}

pub const TWO_PEOPLE: [Event; 3] = [
    Event::FilingType(FilingType::InitialFiling),
    Event::Persons(Persons::Different),
    Event::Province(Some(Province::Guangdong)),
];

/// Holds that all of the words are there, and none of the others, in the markup
/// or in the text that runs through it.
pub fn says(html: &str, words: &[&str], not: &[&str]) {
    let all = [html, "\n", &texts(html).collect::<String>()].concat();
    for word in words {
        assert!(all.contains(word), "{word} is missing in {html}");
    }
    for word in not {
        assert!(!all.contains(word), "{word} stands in {html}");
    }
}
