//! Ask the provider, and do not submit again.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use super::over::closed_at;
use super::{Mood, eyebrow, framed};
use crate::view::element::{Element, el};
use crate::view::parts::{contact_lines, who};
use crate::view::{Scene, Tone, button, para};

/// Whom to ask, what to tell them, and what they may say.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let closed = scene.state.is_closed(scene.now);
    let answer = |label, event| button(Tone::Plain, label, scene.say(event));
    let answers = el!("div", "class" = "icp-row", "role" = "group", "aria-label")
        .attr("aria-label", words.desk_said)
        .with(answer(words.desk_verified, Event::Verified(phone)))
        // After the deadline there is nothing to try.
        .maybe((!closed).then(|| answer(words.desk_try, Event::TakeBack(phone))))
        .with(answer(words.desk_submit, Event::SubmitAgain));
    let whose = eyebrow(scene.person(phone));
    let since = closed.then(|| closed_at(words.closed_at, scene)).flatten();
    framed(Mood::Warning, Some(whose), words.ask, scene)
        .maybe(since.map(para))
        .with(para(words.ask_body))
        .with(contact_lines::view(true, scene))
        .with(para(words.ask_tell))
        .with(para(words.desk_said))
        .with(answers)
        .maybe(who::strip(phone, scene))
}
