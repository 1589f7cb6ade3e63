//! 没收到短信: the checks, then the resend by hand.

use icp_sms_rules::order::Event;

use super::{ask, buttons, go, numbered, off_the_task, site};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::{Element, nodes};
use crate::view::parts::plan::with_first_sms;
use crate::view::{Scene, Tone, Way, button, hint, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    off_the_task(Mood::Plain, words.no_sms, scene)
        .with(para(with_first_sms(words.no_sms_wait, scene)))
        .with(numbered(scene.text.waiting.checks))
        .with(para(words.resend_how))
        .with(resend(scene))
        .with(buttons([
            go(Tone::Plain, words.lost_it, Way::LostSms, scene),
            go(Tone::Plain, words.number_is_wrong, Way::WrongNumber, scene),
            go(Tone::Plain, words.other_sms_label, Way::OtherSms, scene),
            ask(Tone::Plain, scene),
        ]))
}

/// How to resend, the warning, the page, and how many resends are noted.
pub fn resend(scene: &Scene<'_>) -> Element {
    let (text, resends) = (&scene.text.waiting, scene.state.resends);
    let noted = fill(text.noted, &[&resends.to_string()]);
    if scene.state.resends_are_refused() {
        return nodes().with(para(text.messages_mean[1]));
    }
    if scene.state.resends_are_used_up(scene.profile) {
        return nodes()
            .with(para(text.stop_resending))
            .with(para(noted).attr("role", "status"))
            .with(hint(scene.resend_limit()));
    }
    // After the deadline a resend is noted no more.
    let open = !scene.state.is_closed(scene.now);
    let note = open.then(|| button(Tone::Plain, text.resent, scene.say(Event::Resent)));
    nodes()
        .with(numbered(text.resend_steps))
        .maybe(scene.resend_warning().map(para))
        .with(site(text.open_resend, scene))
        .maybe(note)
        .maybe((resends > 0).then(|| para(noted).attr("role", "status")))
        .with(hint(scene.resend_limit()))
        .with(hint(scene.text.ways.no_restart))
}
