//! The page, part by part. Props go down, [`Event`]s go up.
//!
//! [`guide::Guide`] alone sees the whole state. It hands each part what the
//! part shows. Parts that keep something of their own, or that must not be
//! drawn again with every change, are components; the others are functions,
//! which put their elements together with [`element::el`].

mod begin;
pub mod choice;
pub mod contact;
pub mod copy;
pub mod countdown;
pub mod day;
pub mod deadline;
pub mod element;
pub mod folds;
pub mod guide;
pub mod layout;
mod memo;
pub mod no_sms;
pub mod others;
mod pattern;
pub mod provinces;
pub mod questions;
pub mod recipients;
pub mod reminders;
pub mod said;
pub mod sheet;
pub mod site_answer;
pub mod steps;
pub mod time_form;
pub mod window;
mod window_over;

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::rules::window::{Basis, Window};
use crate::state::Event;
use crate::text::Lang;
use element::{Element, On, el};
use folds::{Fold, Folds};

/// What a handler does with an event of the visitor's.
pub type Dispatch = Callback<Event>;

/// A click that means `event`.
pub fn click(dispatch: &Dispatch, event: Event) -> Callback<web_sys::Event> {
    dispatch.reform(move |_| event)
}

/// Something that the visitor wants of the page or the browser, which may refuse.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Put this text on the clipboard.
    Copy(AttrValue),
    /// Hand this text to the browser's way of sharing.
    Share(AttrValue),
    /// Save the calendar file of a window, in a language.
    SaveCalendar(Window, Lang),
    /// Show notifications at the milestones.
    Remind,
    /// Take this entry of a time field.
    Enter(Basis, AttrValue),
    /// Open a part, or fold it.
    Fold(Fold, bool),
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What was wanted.
    pub command: Command,
    /// Whether the browser did it.
    pub worked: bool,
}

/// The way to the browser, and what came of it last.
#[derive(Clone, Copy)]
pub struct Commands<'a> {
    /// Where commands go.
    pub send: &'a Callback<Command>,
    /// What became of the last.
    pub outcome: Option<&'a Outcome>,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// Which parts are open.
    pub folds: Folds,
}

impl Commands<'_> {
    /// A click that wants this.
    pub fn click(&self, command: Command) -> Callback<web_sys::Event> {
        self.send.reform(move |_| command.clone())
    }

    /// The words for what became of a command, if it was the last.
    pub fn result(&self, command: &Command, good: &'static str, bad: &'static str) -> &'static str {
        match self.outcome.filter(|last| last.command == *command) {
            Some(last) if last.worked => good,
            Some(_) => bad,
            None => "",
        }
    }
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
pub fn button(
    tone: Tone,
    label: impl Into<AttrValue>,
    onclick: Callback<web_sys::Event>,
) -> Element {
    el(match tone {
        Tone::Main => "button.icp-button.icp-button--main[type=button]",
        Tone::Plain => "button.icp-button[type=button][lang]",
        Tone::Link => "button.icp-button.icp-button--link[type=button][lang][aria-label]",
    })
    .text(label)
    .on(On::Click, onclick)
}

/// A link out of the page, in a new tab that cannot reach back.
pub fn link_out(
    class: &'static str,
    href: impl Into<AttrValue>,
    label: impl Into<AttrValue>,
    new_tab: &'static str,
) -> Element {
    let arrow = el("svg.icp-out[viewBox=0 0 12 12][aria-hidden=true]");
    el("a[class][href][target=_blank][rel=noopener noreferrer]")
        .attr("class", class)
        .attr("href", href)
        .text(label)
        .with(el("span.icp-hidden").text(new_tab))
        .with(arrow.with(el("path[d=M4 2h6v6M10 2 3 9]")))
}

/// A paragraph of a class.
pub fn p(class: &'static str, words: impl Into<AttrValue>) -> Element {
    el("p[class][role]").attr("class", class).text(words)
}

/// A paragraph of plain text.
pub fn para(words: impl Into<AttrValue>) -> Element {
    p("icp-text", words)
}

/// Buttons beside each other.
pub fn row(buttons: impl Into<Html>) -> Element {
    el("div.icp-row").with(buttons)
}

/// A heading. `level` is 1 to 6.
pub fn heading(level: u8, class: &'static str, content: impl Into<Html>) -> Element {
    el(match level {
        1 => "h1[class]",
        2 => "h2[class]",
        3 => "h3[class]",
        _ => "h4[class]",
    })
    .attr("class", class)
    .with(content)
}

/// The number of the option that a list has now, from 0.
pub fn chosen_option(event: &web_sys::Event) -> usize {
    let list = event
        .target()
        .map(JsCast::unchecked_into::<HtmlSelectElement>);
    let index = list.map_or(0, |list| list.selected_index());
    usize::try_from(index).unwrap_or_default()
}

/// Words where a node is asked for.
pub fn words(words: impl Into<AttrValue>) -> Html {
    yew::virtual_dom::VText::new(words).into()
}

/// Lines of a list.
pub fn lines(class: &'static str, lines: &[&'static str]) -> Element {
    el("ul[class]")
        .attr("class", class)
        .each(lines.iter().map(|line| el("li").text(*line)))
}
