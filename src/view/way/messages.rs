//! 网站显示了一句话？: every message can be looked up, at any time.

use super::{ask, buttons, go, off_the_task};
use crate::view::element::Element;
use crate::view::parts::message_list;
use crate::view::task::Mood;
use crate::view::{Scene, Tone, Way, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    off_the_task(Mood::Plain, words.messages, scene)
        .with(para(words.messages_intro))
        .with(message_list::all(scene))
        .with(buttons([
            go(
                Tone::Plain,
                words.right_but_fails_label,
                Way::RightButFails,
                scene,
            ),
            go(Tone::Plain, words.site_down_label, Way::SiteDown, scene),
            ask(Tone::Plain, scene),
        ]))
}
