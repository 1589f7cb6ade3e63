//! The number in the filing is wrong, dead, or its holder is gone.

use icp_sms_rules::filing::FilingType;

use super::{ask, numbered, off_the_task};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::parts::plan::with_minutes;
use crate::view::{Scene, Tone, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let console = text.localized(&scene.profile.terms.console);
    let [have_it_returned, correct, submit] = text.ways.wrong_number_steps;
    off_the_task(Mood::Plain, text.ways.wrong_number, scene)
        .maybe(new_number(scene).map(para))
        .with(para(text.ways.wrong_number_why))
        .with(numbered([
            have_it_returned.to_owned(),
            fill(correct, &[console]),
            with_minutes(submit, scene),
        ]))
        .with(ask(Tone::Main, scene))
}

/// The filing types whose new number may verify, where it matters: then nothing has
/// to be returned, so it is said first.
fn new_number(scene: &Scene<'_>) -> Option<String> {
    const TYPES: [FilingType; 2] = [FilingType::AddWebsite, FilingType::ModifyFiling];
    let chosen = scene.state.answers.filing_type;
    let matters = chosen.is_none_or(|of| TYPES.contains(&of));
    let [website, modify] = TYPES.map(|of| scene.filing_label(of));
    let template = scene.text.ways.new_number_may_verify;
    matters.then(|| fill(template, &[website, modify]))
}
