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

#[derive(Properties)]
struct Props {
    guide: Rc<Guide>,
    part: Option<Part>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.guide, &other.guide) && self.part == other.part
    }
}

#[component]
fn Drawn(props: &Props) -> Html {
    match props.part {
        None => props.guide.view(),
        Some(part) => props.guide.part(part),
    }
}

/// A guide, or a part of it, as HTML.
pub fn html(guide: Guide, part: Option<Part>) -> String {
    let guide = Rc::new(guide);
    let renderer = LocalServerRenderer::<Drawn>::with_props(Props { guide, part });
    pollster::block_on(renderer.hydratable(false).render())
}

/// The guide of the stand-alone page with these answers, or a part of it.
pub(super) fn draw(part: Option<Part>, lang: Lang, answers: Answers) -> String {
    let state = State {
        answers,
        ..State::default()
    };
    let page = true;
    without_form(&html(
        Guide {
            page,
            ..guide(lang, state)
        },
        part,
    ))
}

/// A form for a time offers the present, which nobody knows yet.
fn without_form(html: &str) -> String {
    let (start, rest) = html.split_once("<form").unwrap_or((html, ""));
    let (_, end) = rest.split_once("</form>").unwrap_or_default();
    [start, end].concat()
}

/// A guide in which nothing was done but what led to this state, of which nobody
/// hears, at a time that is not drawn before the 24 hours begin.
pub fn guide(lang: Lang, state: State) -> Guide {
    Guide {
        root: NodeRef::default(),
        state,
        now: DateTime::UNIX_EPOCH,
        offered: DateTime::UNIX_EPOCH,
        refused: None,
        provider: Rc::new(Provider::default()),
        lang,
        page: false,
        printing: false,
        keeping: Keeping::Kept,
        outcome: None,
        folds: Folds::default(),
        can_share: false,
        may_notify: false,
        offset: beijing(),
        calls: Rc::default(),
    }
}
