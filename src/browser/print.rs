//! Whether the page is being printed.

use yew::prelude::*;

use super::page::Listener;

/// True from before the browser lays the page out for paper until it is done.
#[hook]
pub fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    let setter = printing.setter();
    use_effect_with((), move |()| {
        let listeners = [("beforeprint", true), ("afterprint", false)].map(|(event, value)| {
            let setter = setter.clone();
            Listener::new(event, move |_| setter.set(value))
        });
        move || drop(listeners)
    });
    *printing
}
