//! Whom to ask.

use icp_sms_rules::profile::{Contact, Hours, Open};

use super::{MAIN_LINK, off_the_task};
use crate::text::{Text, fill};
use crate::view::element::{Element, el, nodes};
use crate::view::scene::ProfileState;
use crate::view::task::Mood;
use crate::view::{Scene, link_out, para};

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let Some(contact) = known(scene) else {
        return off_the_task(Mood::Plain, text.ways.contact_unknown, scene)
            .with(para(text.ways.contact_unknown_why));
    };
    let name = text.localized(&scene.profile.name);
    off_the_task(Mood::Plain, fill(text.ways.contact, &[name]), scene)
        .with(reach(contact, scene))
        .with(para(text.ways.contact_ready))
}

/// The provider's contact. Nobody else's stands in for it.
pub fn known<'a>(scene: &Scene<'a>) -> Option<&'a Contact> {
    let ready = scene.profile_state == ProfileState::Ready;
    scene.profile.contact.as_ref().filter(|_| ready)
}

/// The link, the telephone, the hours, and whether somebody answers now.
pub fn reach(contact: &Contact, scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let new_tab = text.frame.new_tab;
    let online = contact.link.as_ref().map(|link| {
        let label = text.localized(&link.label).to_owned();
        link_out(MAIN_LINK, link.href.to_string(), label, new_tab)
    });
    let hours = contact.hours.as_ref();
    nodes()
        .maybe(hours.map(|hours| opening(hours, scene)))
        .with(
            el!("div", "class" = "icp-row")
                .maybe(online)
                .maybe(call(contact, scene)),
        )
}

/// The telephone, to be called by a tap where it is a number.
pub fn call(contact: &Contact, scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let label = fill(text.ways.call, &[contact.phone.as_deref()?]);
    let class = match contact.link {
        Some(_) => "icp-button",
        None => MAIN_LINK,
    };
    Some(match contact.tel() {
        Some(tel) => link_out(class, tel, label, text.frame.new_tab),
        None => para(label),
    })
}

fn opening(hours: &Hours, scene: &Scene<'_>) -> Element {
    let open = hours.open_at(scene.now);
    let class = match open {
        Open::Open | Open::ByWeekday(true) => "icp-pill icp-pill--good",
        Open::Closed | Open::ByWeekday(false) => "icp-pill",
    };
    let pill = el!("span", "class")
        .attr("class", class)
        .text(open_in_words(open, scene.text));
    el!("p")
        .with(pill)
        .text(" ")
        .text(service_time(hours, scene.text))
}

/// Whether somebody answers now.
pub fn open_in_words(open: Open, text: Text) -> &'static str {
    let words = &text.words.ways;
    match open {
        Open::Open => words.is_open,
        Open::ByWeekday(true) => words.is_open_by_weekday,
        Open::Closed | Open::ByWeekday(false) => words.is_closed,
    }
}

/// When somebody answers, as 周一至周五 09:30-12:00、13:00-18:30（北京时间）.
pub fn service_time(hours: &Hours, text: Text) -> String {
    let spans = hours.spans.iter().map(|span| span.clock().join("-"));
    let spans = spans.collect::<Vec<_>>().join(", ");
    let time = fill(
        text.words.ways.hours,
        &[&text.weekdays(&hours.weekdays), &spans],
    );
    let rests = hours.follows_holidays;
    let holidays = rests.then(|| [" · ", text.words.ways.holidays].concat());
    time + &holidays.unwrap_or_default()
}
