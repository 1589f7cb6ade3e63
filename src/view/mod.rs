//! The page, part by part. Props go down, [`Event`]s go up.
//!
//! [`guide::Guide`] alone sees the whole state. It hands each part what the
//! part shows. Parts that keep something of their own, or that must not be
//! drawn again with every change, are components; the others are functions.

pub mod contact;
pub mod copy;
pub mod countdown;
pub mod day;
pub mod deadline;
pub mod guide;
pub mod no_sms;
pub mod others;
pub mod questions;
pub mod recipients;
pub mod reminders;
pub mod said;
pub mod sheet;
pub mod site_answer;
pub mod steps;
pub mod time_form;
pub mod window;

use yew::prelude::*;

use crate::state::Event;

/// What a handler does with an event of the visitor's.
pub type Dispatch = Callback<Event>;

/// A click that means `event`.
pub fn click(dispatch: &Dispatch, event: Event) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(event))
}

/// How loud a button is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The one thing to do now.
    Main,
    /// Something else that can be done.
    Plain,
    /// A word in a line.
    Link,
}

/// A button with a text.
pub fn button(tone: Tone, label: &str, onclick: Callback<MouseEvent>) -> Html {
    let class = match tone {
        Tone::Main => "icp-button icp-button--main",
        Tone::Plain => "icp-button",
        Tone::Link => "icp-button icp-button--link",
    };
    html! { <button type="button" {class} {onclick}>{ label.to_owned() }</button> }
}

/// A link out of the page, in a new tab that cannot reach back.
pub fn link_out(class: &'static str, href: &str, label: &str, new_tab: &'static str) -> Html {
    html! {
        <a {class} href={href.to_owned()} target="_blank" rel="noopener noreferrer">
            { label.to_owned() }
            <span class="icp-hidden">{ new_tab }</span>
            <svg class="icp-out" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 2h6v6M10 2 3 9" /></svg>
        </a>
    }
}

/// A paragraph of a class. What is drawn often is drawn by a function: the
/// macro's code would stand in the program once for each use.
pub fn p(class: &'static str, words: impl Into<AttrValue>) -> Html {
    fn draw(class: &'static str, words: AttrValue) -> Html {
        html! { <p {class}>{ words }</p> }
    }
    draw(class, words.into())
}

/// A paragraph of plain text.
pub fn para(words: impl Into<AttrValue>) -> Html {
    p("icp-text", words)
}

/// Buttons beside each other.
pub fn row(buttons: Html) -> Html {
    html! { <div class="icp-row">{ buttons }</div> }
}

/// A heading. `level` is 1 to 6.
pub fn heading(level: u8, class: &'static str, content: Html) -> Html {
    match level {
        1 => html! { <h1 {class}>{ content }</h1> },
        2 => html! { <h2 {class}>{ content }</h2> },
        3 => html! { <h3 {class}>{ content }</h3> },
        _ => html! { <h4 {class}>{ content }</h4> },
    }
}

/// Lines of a list.
pub fn lines(class: &'static str, lines: &[&'static str]) -> Html {
    html! { <ul {class}>{ for lines.iter().map(|line| html! { <li>{ *line }</li> }) }</ul> }
}

/// A part that is folded until it is wanted.
pub fn fold(summary: &str, open: bool, content: Html) -> Html {
    html! {
        <details class="icp-fold" {open}>
            <summary class="icp-fold__summary">{ summary.to_owned() }</summary>
            <div class="icp-fold__body">{ content }</div>
        </details>
    }
}
