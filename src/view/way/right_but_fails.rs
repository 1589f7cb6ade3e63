//! All three are right and it still fails.

use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::entries_left;

use super::{ask, go, off_the_task};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::Element;
use crate::view::{Scene, Tone, Way, button, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    let phone = trying(scene);
    let left = phone.map(|phone| {
        let left = entries_left(scene.track(phone).wrong_entries);
        para(fill(words.entries_left, &[&left.to_string()]))
    });
    let main = match phone {
        Some(phone) => {
            let stop = scene.say(Event::RightButFails(phone));
            button(Tone::Main, words.stop_here, stop)
        }
        None => ask(Tone::Main, scene),
    };
    off_the_task(Mood::Warning, words.right_but_fails, scene)
        .with(para(words.right_but_fails_why))
        .maybe(left)
        .with(para(words.right_but_fails_check))
        .with(main)
        .with(go(Tone::Plain, words.last_six_label, Way::LastSix, scene))
}

/// Whose entries fail, while it can be recorded.
fn trying(scene: &Scene<'_>) -> Option<Phone> {
    let tries = scene.state.sms == Sms::Came && !scene.state.is_closed(scene.now);
    let phone = scene.state.next_phone(scene.recipients);
    phone.filter(|_| tries && scene.task.counts_down())
}
