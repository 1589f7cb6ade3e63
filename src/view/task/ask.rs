//! Say what is filed, or whether an SMS has come.

use super::{Mood, framed, sms};
use crate::view::element::{Element, el};
use crate::view::parts::questions::{filing_types, provider, province};
use crate::view::Scene;

/// The two questions to begin with: who has the SMS in hand needs no answer to the first.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = &scene.text.questions;
    let filing = framed(Mood::Plain, None, text.which_filing, scene)
        .with(filing_types(scene))
        .with(province(scene))
        .maybe(provider(scene));
    el!("div", "class" = "icp-stack")
        .with(el!("p", "class" = "icp-lead").text(text.lead))
        .with(filing)
        .maybe(sms::whether_come(scene))
}
