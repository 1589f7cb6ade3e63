//! Whom to ask: the provider's link, the telephone, and whether somebody answers now.

use icp_sms_rules::profile::{Contact, Hours, Link, Open};

use crate::text::{Text, fill};
use crate::view::element::{Element, el};
use crate::view::scene::ProfileState;
use crate::view::{self, Scene, hint, link_out, para};

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
    let call = contact.phone.as_deref().and_then(|phone| {
        let label = fill(text.ending.call, &[phone]);
        let call = |tel| link_out(class(leads), tel, label, text.frame.new_tab);
        contact.tel().map(call)
    });
    let online_leads = leads && call.is_none();
    let online = contact.link.as_ref();
    let online = online.map(|link| online_link(link, class(online_leads), scene));
    let row = el!("div", "class" = "icp-row").maybe(call).maybe(online);
    list.with(row)
        .maybe(contact.hours.as_ref().map(|hours| service(hours, scene)))
}

/// Where to ask online, under the provider's name.
fn online_link(link: &Link, class: &'static str, scene: &Scene<'_>) -> Element {
    let name = scene.text.localized(&scene.profile.name);
    let label = [name, scene.text.localized(&link.label)].join(" ");
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
    let (class, now) = match open {
        Open::Open | Open::ByWeekday(true) => ("icp-pill icp-pill--good", words.open_now),
        Open::Closed | Open::ByWeekday(false) => ("icp-pill", words.closed_now),
    };
    let pill = el!("span", "class").attr("class", class).text(now);
    let holidays = matches!(open, Open::ByWeekday(_)).then_some(words.but_holidays);
    el!("div")
        .with(el!("p").with(pill).maybe(holidays.map(view::words)))
        .with(hint(service_time(hours, scene.text)))
}

fn service_time(hours: &Hours, text: Text) -> String {
    let spans: Vec<_> = hours
        .spans
        .iter()
        .map(|span| span.clock().join("–"))
        .collect();
    let weekdays = text.weekdays(&hours.weekdays);
    fill(text.ending.hours, &[&weekdays, &spans.join(", ")])
}
