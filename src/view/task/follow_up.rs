//! The one open question.

use icp_sms_rules::filing::Question;

use super::{Mood, framed, sms};
use crate::view::element::{Element, el};
use crate::view::parts::choice::{focus_first_box, is_ticked};
use crate::view::parts::follow_ups::{answers_to, answers_to_tick, event_of, hint_of, words_of};
use crate::view::{Intent, Scene, Tone, button, hint};

/// The question, and whether an SMS has come. One answer is given by one tap;
/// several are ticked and given together.
pub fn card(question: Question, scene: &Scene<'_>) -> Element {
    let framed = framed(Mood::Plain, None, words_of(question, scene), scene);
    let hint = hint(hint_of(question, scene));
    let stack = el!("div", "class" = "icp-stack");
    match answers_to_tick(question, scene) {
        Some((boxes, values)) => stack
            .with(
                framed
                    .with(boxes)
                    .with(hint)
                    .with(that_is_all(question, values, scene)),
            )
            .maybe(sms::has_come(Tone::Plain, scene)),
        None => stack
            .with(framed.with(answers_to(question, scene)).with(hint))
            .maybe(sms::has_come(Tone::Main, scene)),
    }
}

/// Gives what is ticked. The boxes themselves say nothing yet, as the first tick
/// would answer the question.
fn that_is_all(question: Question, values: Vec<&'static str>, scene: &Scene<'_>) -> Element {
    let send = scene.send.clone();
    let give = move |pressed: web_sys::Event| {
        let ticked: Vec<_> = values
            .iter()
            .map(|value| is_ticked(&pressed, value))
            .collect();
        if ticked.contains(&true) {
            send.emit(Intent::Say(event_of(question, &ticked)));
        } else {
            focus_first_box(&pressed);
        }
    };
    button(Tone::Main, scene.text.questions.that_is_all, give.into())
}
