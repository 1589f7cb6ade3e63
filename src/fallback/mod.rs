//! The whole guide as plain HTML: what stands in the element before the program
//! is ready, wherever it cannot run, and for whoever only reads the page.
//!
//! Made when the page is built, from the same rules and texts as the guide
//! itself, so the two cannot come to say different things. Native code only:
//! none of it is part of the program that visitors download.

mod answers;
mod cases;
mod html;
mod provinces;
mod recipients;
mod steps;
mod window;

use crate::rules::filing::FilingType;
use crate::rules::provider::Provider;
use crate::rules::recipients::source;
use crate::rules::source::AUTHORITY;
use crate::text::fallback::{FallbackText, of};
use crate::text::time::hour_minute;
use crate::text::{Lang, NOTICES, Text, fill};
use html::{Html, each, element, element_with, text};

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

    fn others(&self) -> Html {
        let text = self.text;
        let general = element("ul", each("li", (text.others)(None)));
        self.section(text.others_title, [small(text.others_note), general])
    }

    fn contact(&self) -> Html {
        let (words, provider) = (self.text, &self.provider);
        let label = [
            words.localized(&provider.name),
            words.localized(&provider.support.label),
        ];
        let mut lines = vec![element("p", link(&provider.support.href, &label.join(" ")))];
        if let Some(phone) = &provider.phone {
            lines.push(element("p", text([words.contact_phone, phone].join(" "))));
        }
        if let Some(hours) = &provider.hours {
            let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("-");
            let spans: Vec<_> = hours.spans.iter().map(span).collect();
            let days = words.weekdays(&hours.weekdays);
            let line = [words.contact_hours, &days, &spans.join(", ")].join(" ");
            lines.push(element("p", text(line)));
            lines.push(small(self.own.closed_days));
        }
        lines.push(self.heading(2, words.notices));
        lines.push(element("ul", each("li", NOTICES)));
        self.section(words.contact, lines)
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

/// A table with heads. Each row's cells fit the heads; the first is a head, too,
/// where there are `row_heads`. A cell repeats its column's head for pages so
/// narrow that the cells stand below one another.
fn table(caption: Option<&str>, heads: &[&str], row_heads: bool, rows: Vec<Vec<Html>>) -> Html {
    let caption = caption.map_or_else(Html::default, |words| element("caption", text(words)));
    let head = |words: &&str| element_with("th", &[("scope", "col")], text(words));
    let row = |cells: Vec<Html>| {
        let cell = |(place, (content, head)): (usize, (Html, &&str))| match place {
            0 if row_heads => element_with("th", &[("scope", "row")], content),
            _ => element_with("td", &[("data-head", *head)], content),
        };
        let cells = cells.into_iter().zip(heads).enumerate().map(cell);
        element("tr", cells.collect::<Vec<_>>())
    };
    let body: Vec<_> = rows.into_iter().map(row).collect();
    let heads: Vec<_> = heads.iter().map(head).collect();
    let head = element("thead", element("tr", heads));
    element("table", [caption, head, element("tbody", body)])
}
