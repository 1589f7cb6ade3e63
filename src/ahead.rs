//! The guide before anything is said, drawn by its own views when the page is
//! built, with what each filing type makes of it. It stands in the page before
//! the program does, and `static/ahead.js` lets a visitor answer it.

use std::rc::Rc;

use chrono::DateTime;
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::app::Keeping;
use crate::rules::filing::{Answers, FilingType};
use crate::rules::provider::Provider;
use crate::rules::window::beijing;
use crate::state::State;
use crate::text::Lang;
use crate::view::folds::Folds;
use crate::view::guide::Guide;

/// A `template` with the guide with nothing answered, and after it one for each
/// filing type, in their order, with what that answer adds or changes.
pub fn ahead(lang: Lang) -> String {
    let whole = draw(Part::Whole, lang, None);
    // By this one tells it from the guide of the program.
    let whole = whole.replacen("<div ", "<div data-ahead ", 1);
    let types = FilingType::ALL.map(|it| draw(Part::Follows, lang, Some(it)));
    let template = |html: String| ["<template>", &html, "</template>\n"].concat();
    [whole].into_iter().chain(types).map(template).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Whole,
    Follows,
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    part: Part,
    lang: Lang,
    filing_type: Option<FilingType>,
}

#[component]
fn Drawn(props: &Props) -> Html {
    let guide = guide(props.lang, props.filing_type);
    match props.part {
        Part::Whole => guide.view(),
        Part::Follows => guide.follows(),
    }
}

fn draw(part: Part, lang: Lang, filing_type: Option<FilingType>) -> String {
    let props = Props {
        part,
        lang,
        filing_type,
    };
    let renderer = LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    without_form(&pollster::block_on(renderer.render()))
}

/// A form for a time offers the present, which nobody knows yet.
fn without_form(html: &str) -> String {
    let (start, rest) = html.split_once("<form").unwrap_or((html, ""));
    let (_, end) = rest.split_once("</form>").unwrap_or_default();
    [start, end].concat()
}

/// Nothing that depends on the present is drawn before the 24 hours begin.
fn guide(lang: Lang, filing_type: Option<FilingType>) -> Guide {
    let answers = Answers {
        filing_type,
        ..Answers::default()
    };
    Guide {
        root: NodeRef::default(),
        state: State {
            answers,
            ..State::default()
        },
        now: DateTime::UNIX_EPOCH,
        offered: DateTime::UNIX_EPOCH,
        refused: None,
        provider: Rc::new(Provider::default()),
        lang,
        page: true,
        printing: false,
        keeping: Keeping::Kept,
        outcome: None,
        folds: Folds::default(),
        can_share: false,
        may_notify: false,
        offset: beijing(),
        dispatch: Callback::noop(),
        oncommand: Callback::noop(),
        onmoment: Callback::noop(),
        onlang: Callback::noop(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filing_type_has_what_it_leads_to() {
        for lang in [Lang::ZhCn, Lang::En] {
            let ahead = ahead(lang);
            let mut parts = ahead.split("<template>").skip(1);
            let whole = parts.next().unwrap_or_default();
            assert_eq!(whole.matches("type=\"radio\"").count(), 7);
            assert_eq!(whole.matches("<option").count(), 32);
            assert!(whole.starts_with("<div data-ahead "));
            let parts: Vec<_> = parts.collect();
            assert_eq!(parts.len(), 7);
            for part in parts {
                assert_eq!(part.matches("part=\"recipients\"").count(), 1, "{part}");
                assert_eq!(part.matches("part=\"window\"").count(), 1, "{part}");
            }
        }
    }

    #[test]
    fn nothing_in_it_depends_on_the_present() {
        let ahead = ahead(Lang::ZhCn);
        assert!(!ahead.contains("1970") && !ahead.contains("<form"));
    }
}
