//! When it goes another way: each way out is a card, which stands in the place of
//! the task's until the visitor goes back.

mod console_unchanged;
mod contact;
pub mod enter_time;
mod last_six;
mod lost_sms;
mod messages;
mod no_sms;
mod other_sms;
mod returned;
mod right_but_fails;
mod site_down;
pub mod sources;
mod wrong_number;

use icp_sms_rules::profile::Link;
use yew::AttrValue;

use super::card::{Mood, framed};
use super::element::{Element, On, el};
use super::{Intent, Scene, Tone, Way, button, link_out, para};
use crate::text::SITE;

/// The card of a way out.
pub fn card(way: Way, scene: &Scene<'_>) -> Element {
    match way {
        Way::NoSms => no_sms::card(scene),
        Way::Messages => messages::card(scene),
        Way::EnterTime(basis) => enter_time::card(basis, scene),
        Way::WrongNumber => wrong_number::card(scene),
        Way::LostSms => lost_sms::card(scene),
        Way::SiteDown => site_down::card(scene),
        Way::RightButFails => right_but_fails::card(scene),
        Way::Returned => returned::card(scene),
        Way::ConsoleUnchanged => console_unchanged::card(scene),
        Way::OtherSms => other_sms::card(scene),
        Way::LastSix => last_six::card(scene),
        Way::Contact => contact::card(scene),
        Way::Sources => sources::card(scene),
    }
}

/// A card with the way back above its sentence, at the same place in each.
fn off_the_task(mood: Mood, title: impl Into<AttrValue>, scene: &Scene<'_>) -> Element {
    let back = button(
        Tone::Link,
        scene.text.frame.back,
        scene.click(Intent::Go(None)),
    );
    let back = el!("p", "class" = "icp-eyebrow").with(back);
    framed(mood, Some(back), title, scene)
}

/// What to do, one after the other.
fn numbered<T: Into<AttrValue>>(lines: impl IntoIterator<Item = T>) -> Element {
    el!("ol", "class" = "icp-numbered").each(lines.into_iter().map(|line| el!("li").text(line)))
}

/// Paragraphs.
fn paras<T: Into<AttrValue>>(lines: impl IntoIterator<Item = T>) -> Element {
    super::element::nodes().each(lines.into_iter().map(para))
}

/// A button to another way out.
fn go(tone: Tone, label: impl Into<AttrValue>, way: Way, scene: &Scene<'_>) -> Element {
    button(tone, label, scene.click(Intent::Go(Some(way))))
}

/// The button to the contact.
pub fn ask(tone: Tone, scene: &Scene<'_>) -> Element {
    go(tone, scene.text.links.contact, Way::Contact, scene)
}

/// Buttons side by side.
fn buttons(buttons: impl IntoIterator<Item = Element>) -> Element {
    el!("div", "class" = "icp-row").each(buttons)
}

/// The link to the ministry's page, as the one thing to do.
fn site(label: &'static str, scene: &Scene<'_>) -> Element {
    link_out(MAIN_LINK, SITE, label, scene.text.frame.new_tab)
        .on(On::Click, scene.click(Intent::Followed("site")))
}

/// A link of the profile, as the one thing to do.
fn main_link(link: &Link, label: AttrValue, scene: &Scene<'_>) -> Element {
    let href = link.href.to_string();
    link_out(MAIN_LINK, href, label, scene.text.frame.new_tab)
}

const MAIN_LINK: &str = "icp-button icp-button--main";
