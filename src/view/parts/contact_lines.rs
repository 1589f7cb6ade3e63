//! Whom to ask: the provider's link, the telephone, and whether somebody answers now.

use icp_sms_rules::profile::{Contact, Hours, Link, Open};

use crate::text::rules::clock_times;
use crate::text::{Text, fill};
use crate::view::element::{Element, el};
use crate::view::scene::ProfileState;
use crate::view::{Scene, hint, link_out, para};

/// The provider's contact, if it is known whose. While the provider's file has
/// not come, nobody else's stands in its place.
pub fn contact<'a>(scene: &Scene<'a>) -> Option<&'a Contact> {
    let contact = scene.profile.contact.as_ref();
    contact.filter(|_| scene.profile_state == ProfileState::Ready)
}

/// The link and the telephone with the hours, all open. `leads` makes the first
/// of them the card's main one.
pub fn view(leads: bool, scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let list = el!("div", "class" = "icp-contact");
    let Some(contact) = contact(scene) else {
        return list.with(para(text.ending.contact_unknown));
    };
    let class = |main| {
        if main {
            "icp-button icp-button--main"
        } else {
            "icp-button"
        }
    };
    let call = contact.phone.as_deref().map(|phone| {
        let label = fill(text.ending.call, &[phone]);
        match contact.tel() {
            Some(tel) => link_out(class(leads), tel, label, text.frame.new_tab),
            None => para(label),
        }
    });
    let online_leads = leads && contact.tel().is_none();
    let online = contact.link.as_ref();
    let online = online.map(|link| online_link(link, class(online_leads), scene));
    let row = el!("div", "class" = "icp-row icp-row--contact")
        .maybe(call)
        .maybe(online);
    list.with(row)
        .maybe(contact.hours.as_ref().map(|hours| service(hours, scene)))
}

/// Where to ask online, under the provider's name.
fn online_link(link: &Link, class: &'static str, scene: &Scene<'_>) -> Element {
    let name = scene.text.localized(&scene.profile.name);
    let label = fill(
        scene.text.links.contact_of,
        &[name, scene.text.localized(&link.label)],
    );
    link_out(
        class,
        link.href.to_string(),
        label,
        scene.text.frame.new_tab,
    )
}

/// The hours, and whether somebody answers now.
fn service(hours: &Hours, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let open = hours.open_at(scene.now);
    let (class, now) = if is_open(open) {
        ("icp-pill icp-pill--good", words.open_now)
    } else {
        ("icp-pill", words.closed_now)
    };
    let pill = el!("span", "class").attr("class", class).text(now);
    // Said only where the holidays of the year are not known.
    let holidays = (open == Open::ByWeekday(true)).then_some(words.but_holidays);
    let hours = fill(words.hours, &[&service_time(hours, scene.text)]);
    el!("div")
        .with(el!("p").with(pill).text(holidays.unwrap_or_default()))
        .with(hint(hours))
}

/// Whether somebody answers now, as far as the holidays are known.
pub const fn is_open(open: Open) -> bool {
    matches!(open, Open::Open | Open::ByWeekday(true))
}

/// When somebody answers, as 周一至周五 09:30–12:00, 13:00–18:30.
pub fn service_time(hours: &Hours, text: Text) -> String {
    [text.weekdays(&hours.weekdays), clock_times(&hours.spans)].join(" ")
}
