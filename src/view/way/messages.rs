//! 网站显示了一句话？: every message can be looked up, at any time.

use icp_sms_rules::task::Task;

use super::{ask, buttons, go, off_the_task};
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::parts::message_list;
use crate::view::{Scene, Tone, Way, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    let is_over = matches!(scene.task, Task::Closed(_));
    off_the_task(Mood::Plain, words.messages, scene)
        .maybe(is_over.then(|| para(words.messages_over)))
        .with(para(words.messages_intro))
        .with(message_list::all(scene))
        .with(buttons([
            go(
                Tone::Plain,
                scene.text.site.right_but_fails,
                Way::RightButFails,
                scene,
            ),
            go(Tone::Plain, scene.text.site.site_down, Way::SiteDown, scene),
            ask(Tone::Plain, scene),
        ]))
}
