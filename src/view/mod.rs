//! The page, part by part. A [`Scene`] goes down, [`Intent`]s go up.
//!
//! [`frame`] puts the page together: header, the line of the time, the card of
//! the present task, and what stands below it. Each task has a card of its own
//! in [`task`], each way out one in [`way`], and what several show is in
//! [`parts`]. A view decides nothing: what is shown follows from the
//! [`Scene`], which [`icp_sms_rules::task`] decides.

pub mod card;
pub mod element;
pub mod frame;
pub mod intent;
pub mod parts;
pub mod scene;
pub mod task;
pub mod way;

pub use intent::{Fold, Intent, Way};
pub use scene::{Scene, Ui};

use yew::{AttrValue, Callback};

use element::{Element, On, el};

/// How loud a button is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The one thing to do now. A card has at most one.
    Main,
    /// Something else that can be done.
    Plain,
    /// A word in a line.
    Link,
}

/// A button with a text. Its places are `lang`, `aria-label`, `aria-expanded`,
/// `disabled` and `data-action`, a name for scripts.
pub fn button(
    tone: Tone,
    label: impl Into<AttrValue>,
    onclick: Callback<web_sys::Event>,
) -> Element {
    let class = match tone {
        Tone::Main => "icp-button icp-button--main",
        Tone::Plain => "icp-button",
        Tone::Link => "icp-button icp-button--link",
    };
    el!(
        "button",
        "class",
        "type" = "button",
        "lang",
        "aria-label",
        "aria-expanded",
        "disabled",
        "data-action"
    )
    .attr("class", class)
    .text(label)
    .on(On::Click, onclick)
}

/// A link out of the page, in a new tab that cannot reach back. A call or a mail
/// opens in place.
pub fn link_out(
    class: &'static str,
    href: impl Into<AttrValue>,
    label: impl Into<AttrValue>,
    new_tab: &'static str,
) -> Element {
    let href = href.into();
    let link = el!("a", "class", "href", "target", "rel").attr("class", class);
    if !href.starts_with("http") {
        return link.attr("href", href).text(label);
    }
    let arrow = el!(
        "svg",
        "class" = "icp-out",
        "viewBox" = "0 0 12 12",
        "aria-hidden" = "true"
    );
    link.attr("href", href)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .text(label)
        .with(el!("span", "class" = "icp-hidden").text(new_tab))
        .with(arrow.with(el!("path", "d" = "M4 2h6v6M10 2 3 9")))
}

/// A paragraph that says what to do: full size, full ink.
pub fn para(words: impl Into<AttrValue>) -> Element {
    el!("p", "class", "role", "lang").text(words)
}

/// A hint or a source: small.
pub fn hint(words: impl Into<AttrValue>) -> Element {
    para(words).attr("class", "icp-hint")
}

/// Lines of a list.
pub fn lines(class: &'static str, lines: &[&'static str]) -> Element {
    el!("ul", "class")
        .attr("class", class)
        .each(lines.iter().map(|line| el!("li").text(*line)))
}
