//! How to fill in the last six.

use icp_sms_rules::province::Province;

use super::{ask, off_the_task};
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::{Scene, Tone, lines, para};

/// The card. The dated note of 浙江 comes first for a filing there, and stays
/// away from filings elsewhere.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    let note = || para(words.zhejiang).attr("class", "icp-note");
    let province = scene.state.answers.province;
    off_the_task(Mood::Plain, words.last_six, scene)
        .maybe((province == Some(Province::Zhejiang)).then(note))
        .with(lines("icp-list", &words.last_six_facts))
        .maybe(province.is_none().then(note))
        .with(para(words.mainland_only))
        .with(ask(Tone::Plain, scene))
}
