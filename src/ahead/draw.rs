//! The views drawn to HTML.

use std::rc::Rc;

use chrono::DateTime;
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::app::Keeping;
use crate::rules::filing::Answers;
use crate::rules::provider::Provider;
use crate::rules::window::beijing;
use crate::state::State;
use crate::text::Lang;
use crate::view::folds::Folds;
use crate::view::guide::{Guide, Part};

#[derive(Clone, PartialEq, Properties)]
struct Props {
    part: Option<Part>,
    lang: Lang,
    answers: Answers,
}

#[component]
fn Drawn(props: &Props) -> Html {
    let guide = guide(props.lang, props.answers);
    match props.part {
        None => guide.view(),
        Some(part) => guide.part(part),
    }
}

/// The guide with these answers, or a part of it.
pub fn draw(part: Option<Part>, lang: Lang, answers: Answers) -> String {
    let props = Props {
        part,
        lang,
        answers,
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
fn guide(lang: Lang, answers: Answers) -> Guide {
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
