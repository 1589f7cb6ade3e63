//! The ministry's page does not load.

use super::{numbered, off_the_task, site};
use crate::text::SITE;
use crate::view::card::Mood;
use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, button, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let (words, site_words) = (&scene.text.ways, &scene.text.site);
    let copy = Intent::Copy(SITE.into());
    let copied = scene.result(&copy, site_words.copied, site_words.copy_failed);
    let address = el!("code", "class" = "icp-address", "translate" = "no").text(SITE);
    off_the_task(Mood::Plain, words.site_down, scene)
        .with(numbered(words.site_down_steps))
        .with(el!("p").with(address))
        .with(site(site_words.open, scene))
        .with(button(
            Tone::Plain,
            site_words.copy_address,
            scene.click(copy),
        ))
        .with(para(copied).attr("role", "status"))
}
