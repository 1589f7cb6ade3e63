//! The whole guide as plain HTML: what stands in the element before the program
//! is ready, wherever it cannot run, and for whoever only reads the page.
//!
//! Made when the page is built, from the same rules and texts as the guide
//! itself, so the two cannot come to say different things. Native code only:
//! none of it is part of the program that visitors download.

mod answers;
pub mod cases;
mod contact;
mod html;
mod provinces;
mod recipients;
mod steps;
mod table;
mod window;

use crate::rules::filing::FilingType;
use crate::rules::provider::Provider;
use crate::rules::recipients::source;
use crate::rules::source::AUTHORITY;
use crate::text::fallback::{FallbackText, of};
use crate::text::{Lang, Text, fill};
use html::{Html, element, element_with, text};
use table::table;

/// What every part needs to know.
struct Guide {
    text: &'static Text,
    own: &'static FallbackText,
    provider: Provider,
    place: Place,
}

/// Where the guide stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of its own on a site, beside the page in the other language.
    Page,
    /// A page of its own, in one file.
    File,
    /// A part of somebody else's page.
    Part,
}

/// The guide in a language.
pub fn fallback(lang: Lang, place: Place) -> String {
    let guide = Guide {
        text: lang.text(),
        own: of(lang),
        provider: Provider::default(),
        place,
    };
    let parts = [
        guide.header(),
        guide.intro(),
        guide.recipients(),
        guide.window(),
        guide.steps(),
        guide.answers(),
        guide.no_sms(),
        guide.cases(),
        guide.provinces(),
        guide.others(),
        guide.contact(),
    ];
    let attributes = [("class", "icp-static"), ("lang", lang.tag())];
    element_with("article", &attributes, parts).into_string()
}

impl Guide {
    fn header(&self) -> Html {
        let title = self.heading(0, self.text.title);
        let other = self.text.lang.other();
        let href = match other {
            Lang::ZhCn => "index.html",
            Lang::En => "index.en.html",
        };
        let attributes = [
            ("href", href),
            ("hreflang", other.tag()),
            ("lang", other.tag()),
        ];
        let link = element_with("a", &attributes, text(self.text.other_language));
        match self.place {
            Place::Page => element("header", [title, link]),
            Place::File | Place::Part => title,
        }
    }

    /// A heading, so many levels below the guide's own.
    fn heading(&self, below: u8, words: &str) -> Html {
        let level = match self.place {
            Place::Page | Place::File => 1,
            Place::Part => 2,
        };
        let tag = match level + below {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            _ => "h4",
        };
        element(tag, text(words))
    }

    fn section(&self, title: &str, content: impl Into<Html>) -> Html {
        element("section", [self.heading(1, title), content.into()])
    }

    fn intro(&self) -> Html {
        let oldest = FilingType::ALL
            .map(|it| source(it).checked)
            .into_iter()
            .min();
        let date = oldest.map_or_else(String::new, |day| self.text.date(day));
        let source = fill(self.own.source, &[AUTHORITY, &date]);
        Html::from([
            element_with(
                "p",
                &[("class", "icp-static__lead")],
                text(self.text.window_intro),
            ),
            small(&source),
        ])
    }
}

fn small(words: &str) -> Html {
    element_with("p", &[("class", "icp-static__small")], text(words))
}

fn note(words: &str) -> Html {
    element_with("p", &[("class", "icp-static__note")], text(words))
}

fn link(href: &str, words: &str) -> Html {
    let attributes = [("href", href), ("rel", "noopener noreferrer")];
    element_with("a", &attributes, text(words))
}

/// The words that apply, as a list in a line.
fn listed(text: &Text, words: &[(bool, &'static str)]) -> String {
    let words: Vec<_> = words
        .iter()
        .filter(|(on, _)| *on)
        .map(|(_, it)| *it)
        .collect();
    words.join(of(text.lang).comma)
}
