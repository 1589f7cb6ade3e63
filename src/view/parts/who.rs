//! The strip of the persons who verify, and who has.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::{Phone, Role};
use icp_sms_rules::window::Instant;

use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::{Scene, Tone, button};

/// The strip, where there are several. Another person can be gone on with.
pub fn strip(now: Phone, scene: &Scene<'_>) -> Option<Element> {
    let persons = &scene.recipients.list;
    let strip = || {
        el!("ol", "class" = "icp-who", "aria-label")
            .attr("aria-label", scene.text.site.who)
            .each(
                scene
                    .recipients
                    .phones()
                    .map(|phone| item(phone, now, scene)),
            )
    };
    (persons.len() > 1).then(strip)
}

fn item(phone: Phone, now: Phone, scene: &Scene<'_>) -> Element {
    let item = el!("li", "class", "aria-current").key(phone.id());
    let person = scene.person(phone);
    if scene.state.has_verified(phone) {
        return item
            .attr("class", "icp-who__item icp-who__item--done")
            .text([&person, " ✓ ", &when(phone, scene)].concat());
    }
    if phone == now {
        return item
            .attr("class", "icp-who__item icp-who__item--now")
            .attr("aria-current", "true")
            .text(person);
    }
    item.attr("class", "icp-who__item").with(button(
        Tone::Link,
        person,
        scene.say(Event::View(phone)),
    ))
}

/// Persons who may be meant though they are not on the list: the first of each role.
pub fn unlisted<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = Phone> + 'a {
    let first = |role| {
        let mut phones = Phone::ALL.into_iter();
        phones.find(|phone| phone.role() == role && !scene.recipients.lists(*phone))
    };
    [Role::EntityLeader, Role::WebsiteAdministrator]
        .into_iter()
        .filter_map(first)
}

/// That a phone has verified, and when if that is known.
fn when(phone: Phone, scene: &Scene<'_>) -> String {
    let text = scene.text;
    match verified_at(phone, scene) {
        Some(at) => fill(text.site.verified_at, &[&text.said_at(at, scene.now)]),
        None => text.site.verified.to_owned(),
    }
}

/// When a phone verified, if that was recorded before the deadline: a record from after it tells
/// only that the phone had verified in time, and not when.
pub fn verified_at(phone: Phone, scene: &Scene<'_>) -> Option<Instant> {
    let in_time = |at: &Instant| scene.window().is_none_or(|window| !window.is_closed(*at));
    scene.track(phone).ended_at.filter(in_time)
}
