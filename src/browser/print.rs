//! Whether the page is being printed.

use yew::Callback;

use super::page::Listener;

/// A watch over the printer, until it is dropped.
pub struct Watch {
    _page: [Listener; 2],
}

impl Watch {
    /// Calls back with `true` before the browser lays the page out for paper, and
    /// with `false` when it is done.
    pub fn new(printing: Callback<bool>) -> Self {
        let listen = |(event, value)| {
            let printing = printing.clone();
            Listener::new(event, move |_| printing.emit(value))
        };
        Self {
            _page: [("beforeprint", true), ("afterprint", false)].map(listen),
        }
    }
}
