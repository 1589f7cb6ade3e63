//! Whom to ask: the provider's link, the telephone, and whether somebody answers now.

use icp_sms_rules::profile::{Contact, Hours, Link};

use crate::text::time::hour_minute;
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
        tel(phone).map(call)
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
    let (class, now) = if hours.is_open(scene.now) {
        ("icp-pill icp-pill--good", words.open_now)
    } else {
        ("icp-pill", words.closed_now)
    };
    let pill = el!("span", "class").attr("class", class).text(now);
    let holidays = hours.follows_holidays.then_some(words.but_holidays);
    el!("div")
        .with(el!("p").with(pill).maybe(holidays.map(view::words)))
        .with(hint(service_time(hours, scene.text)))
}

fn service_time(hours: &Hours, text: Text) -> String {
    let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("–");
    let spans: Vec<_> = hours.spans.iter().map(span).collect();
    let weekdays = text.weekdays(&hours.weekdays);
    fill(text.ending.hours, &[&weekdays, &spans.join(", ")])
}

/// The address that calls a number, as `tel:4000188113`, if it begins with one. An
/// extension (-3, 转3) is left out: a phone would dial it at once.
fn tel(phone: &str) -> Option<String> {
    let is_of_number = |letter: char| letter.is_ascii_digit() || "+- ".contains(letter);
    let end = phone.find(|it| !is_of_number(it)).unwrap_or(phone.len());
    let mut number = phone[..end].trim();
    if let Some((main, extension)) = number.rsplit_once('-')
        && extension.len() <= 2
    {
        number = main;
    }
    let digits: String = number.chars().filter(|it| !"- ".contains(*it)).collect();
    (digits.len() > 2).then(|| ["tel:", &digits].concat())
}
