//! The whole way as a list, the present step marked. It is one list: where it is
//! wide it stands open under the card, on a phone behind its button.

use icp_sms_rules::task::Step;

use super::side_card;
use super::toggle::toggle;
use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::{Fold, Scene, Tone};

/// The steps, while the guide is on its way.
pub fn beside_task(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let present = scene.task.step(scene.state)?;
    let open = scene.is_open(Fold::Steps);
    let number = (present as usize + 1).to_string();
    let place = fill(text.frame.step_of, &[&number, &Step::ALL.len().to_string()]);
    let more = toggle(Tone::Plain, Fold::Steps, text.frame.all_steps, scene)
        .attr("class", "icp-links__row")
        .with(el!("span").text(place));
    let list = el!("ol", "class" = "icp-steps", "aria-label")
        .attr("aria-label", text.frame.steps)
        .each(Step::ALL.map(|step| item(step, present, scene)));
    let class = if open {
        "icp-card icp-side icp-side--steps icp-side--open"
    } else {
        "icp-card icp-side icp-side--steps"
    };
    let card = side_card(text.frame.steps, scene).attr("class", class);
    Some(card.with(more).with(list))
}

fn item(step: Step, present: Step, scene: &Scene<'_>) -> Element {
    let class = if step < present {
        "icp-steps__step icp-steps__step--done"
    } else {
        "icp-steps__step"
    };
    let done = (step < present)
        .then(|| el!("span", "class" = "icp-hidden").text([" · ", scene.text.frame.done].concat()));
    el!("li", "class", "aria-current")
        .attr("class", class)
        .maybe_attr("aria-current", (step == present).then_some("step"))
        .text(name(step, scene))
        .maybe(done)
}

/// What a step is called in this order.
pub fn name(step: Step, scene: &Scene<'_>) -> String {
    let words = &scene.text.frame;
    let one_phone = scene.recipients.is_complete() && scene.recipients.list.len() == 1;
    match step {
        // Whoever gets the SMS verifies, so the step stays.
        Step::Others if one_phone => words.step_no_other.to_owned(),
        Step::Review if scene.state.answers.province.is_some() => fill(
            words.step_review,
            &[&scene.text.administration_of(scene.state.answers.province)],
        ),
        _ => words.step[step as usize].to_owned(),
    }
}
