//! The whole guide, put together from the state and the present.

use std::rc::Rc;

use chrono::FixedOffset;
use yew::prelude::*;

use super::element::Element;
use super::folds::Folds;
use super::layout::Drawn;
use super::time_form::Refused;
use super::{Command, Outcome};
use crate::app::Keeping;
#[cfg(not(target_family = "wasm"))]
use crate::rules::filing::Question;
use crate::rules::provider::Provider;
use crate::rules::recipients::recipients as recipients_of;
use crate::rules::window::Instant;
use crate::state::{Event, State};
use crate::text::Lang;

/// A part of the guide that answers add or change.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone, Copy, PartialEq)]
pub enum Part {
    /// One of the questions that follow.
    Question(Question),
    /// The recipients.
    Recipients,
    /// The 24 hours.
    Window,
}

/// Who hears of what the visitor does: the same with every drawing, so that a
/// part that shows nothing new need not be drawn.
#[derive(Default)]
pub struct Calls {
    /// Where the visitor's events go.
    pub dispatch: Callback<Event>,
    /// Where the visitor's wishes of the browser go.
    pub oncommand: Callback<Command>,
    /// Told when the present changes more than its seconds.
    pub onmoment: Callback<Instant>,
    /// Told when the visitor wants the other language.
    pub onlang: Callback<Lang>,
}

/// Everything on the page follows from this.
pub struct Guide {
    /// Where the guide is in the document, once it is there.
    pub root: NodeRef,
    /// What the visitor has said.
    pub state: State,
    /// The present.
    pub now: Instant,
    /// The time that a field for a time offers.
    pub offered: Instant,
    /// The entry of such a field that was refused last.
    pub refused: Option<Refused>,
    /// The provider of the page.
    pub provider: Rc<Provider>,
    /// The language.
    pub lang: Lang,
    /// The guide is the page's main content: its heading is the page's, and so
    /// is the title.
    pub page: bool,
    /// The page is being printed.
    pub printing: bool,
    /// Whether what the visitor says is kept.
    pub keeping: Keeping,
    /// What became of the last command.
    pub outcome: Option<Outcome>,
    /// Which parts are open.
    pub folds: Folds,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// Whether the browser shows notifications.
    pub may_notify: bool,
    /// The visitor's own offset from UTC at the deadline.
    pub offset: FixedOffset,
    /// Who hears of what the visitor does.
    pub calls: Rc<Calls>,
}

impl Guide {
    /// The guide.
    pub fn view(&self) -> Html {
        self.drawn(|drawn| drawn.view())
    }

    /// A part of the guide by itself.
    #[cfg(not(target_family = "wasm"))]
    pub fn part(&self, part: Part) -> Html {
        self.drawn(|drawn| drawn.part(part))
    }

    fn drawn(&self, draw: impl FnOnce(&Drawn<'_>) -> Element) -> Html {
        let recipients = recipients_of(&self.state.answers, &self.provider);
        let standing = self.state.standing(&recipients, self.now);
        draw(&Drawn {
            guide: self,
            text: self.lang.text(),
            level: if self.page { 1 } else { 2 },
            recipients: &recipients,
            standing,
        })
        .into()
    }
}
