//! The events that an element listens to.

use web_sys::Event;
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

/// The kinds of events that the guide listens to.
#[derive(Clone, Copy)]
pub enum On {
    /// `click`
    Click,
    /// `change`
    Change,
    /// `input`
    Input,
    /// `keydown`
    KeyDown,
}

/// Calls back with each event of a kind.
pub(super) struct Handler {
    kind: On,
    call: Callback<Event>,
}

impl Handler {
    pub(super) const fn new(kind: On, call: Callback<Event>) -> Self {
        Self { kind, call }
    }
}

impl Listener for Handler {
    fn kind(&self) -> ListenerKind {
        match self.kind {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        self.call.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
