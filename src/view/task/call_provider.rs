//! Call the provider: hardly any time is left and no SMS has come, or the site resends none.

use super::{Mood, framed, resend};
use crate::text::fill;
use crate::view::element::Element;
use crate::view::parts::contact_buttons;
use crate::view::task::wait::got_it;
use crate::view::{Scene, Tone, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let refused = scene.state.resends_are_refused();
    let window = scene.window();
    let hardly_any_time = window.is_some_and(|window| window.is_urgent(scene.now));
    let title = if hardly_any_time {
        text.call_now
    } else {
        text.no_more_resends
    };
    let open_page = (!scene.state.resends_are_used_up(scene.profile))
        .then(|| resend::open("icp-button", scene));
    let left = window.map(|window| scene.text.duration(window.left(scene.now)));
    let why = left.map(|left| para(fill(text.call_why, &[&left])));
    framed(Mood::Warning, None, title, scene)
        .maybe(refused.then(|| para(text.messages_mean[1])))
        .maybe(why)
        .with(contact_buttons::first_by_phone(scene))
        .with(got_it(Tone::Plain, scene))
        .maybe(open_page)
}
