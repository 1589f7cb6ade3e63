//! The three fields, before leaving for the site; and again after a wrong entry.

use icp_sms_rules::order::{Event, Sms};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::entries_left;
use icp_sms_rules::window::{Basis, Phase};
use yew::AttrValue;

use super::{Mood, eyebrow, framed};
use crate::text::{SITE, fill};
use crate::view::element::{Element, On, el, nodes};
use crate::view::parts::wrong_entries::{dots, noted, of_another, to_be_safe};
use crate::view::parts::{fields, who};
use crate::view::{Intent, Scene, Tone, Way, button, link_out, para};

/// The card before the first submission.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let phase = scene.window().map(|window| window.phase(scene.now));
    // The less time is left, the less the card says.
    let hurries = scene
        .window()
        .is_some_and(|window| window.is_urgent(scene.now));
    let last_minutes = phase >= Some(Phase::TenMinutes);
    let strip = if last_minutes {
        None
    } else {
        who::strip(phone, scene)
    };
    // The strip says already whose turn it is.
    let whose = strip
        .is_none()
        .then(|| eyebrow(fill(words.next_for, &[&scene.person(phone)])));
    let above = nodes().maybe(strip).maybe(whose);
    framed(Mood::Plain, Some(above), words.fill, scene)
        .with(fields::view(scene))
        .with(open_site(words.open, scene))
        .maybe((!last_minutes).then(|| path(scene)))
        .with(submitted(words.submitted, phone, scene))
        .maybe((!hurries).then(|| para(words.five_fail)))
        .maybe(start_unknown(scene))
        .maybe((!hurries).then(|| ways(&[Way::LostSms, Way::SiteDown], scene)))
}

/// The card after a wrong entry.
pub fn again(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let is_last = entries_left(scene.track(phone).wrong_entries) == 1;
    let mood = if is_last { Mood::Warning } else { Mood::Plain };
    framed(mood, Some(noted(phone, scene)), words.retry, scene)
        .with(dots(phone, scene).attr("role", "status"))
        .maybe(to_be_safe(scene))
        .maybe(of_another(phone, scene))
        .with(fields::view(scene))
        .with(open_site(words.open_again, scene))
        .with(submitted(words.submitted_again, phone, scene))
        .with(ways(&[Way::RightButFails, Way::LostSms], scene))
        .maybe(who::strip(phone, scene))
}

/// The link to the ministry's page.
fn open_site(label: &'static str, scene: &Scene<'_>) -> Element {
    link_out(
        "icp-button icp-button--main",
        SITE,
        label,
        scene.text.frame.new_tab,
    )
    .on(On::Click, scene.click(Intent::Followed("site")))
}

/// Where on the site it is, for who types the address or has the SMS's link.
fn path(scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let copy = Intent::Copy(AttrValue::Static(SITE));
    let copied = scene.result(&copy, words.copied, words.copy_failed);
    let path = el!("span", "lang" = "zh-CN", "translate" = "no").text(words.path);
    // What cannot be copied is shown in full, to be selected by hand.
    let whole = || el!("code", "class" = "icp-address", "translate" = "no").text(SITE);
    let whole = scene.has_failed(&copy).then(|| el!("p").with(whole()));
    let line = el!("p", "class" = "icp-hint")
        .with(path)
        .text(words.same_as_link)
        .text(" ")
        .with(button(Tone::Link, words.copy_address, scene.click(copy)))
        .with(el!("span", "role" = "status").text(copied));
    nodes().with(line).maybe(whole)
}

fn submitted(label: &'static str, phone: Phone, scene: &Scene<'_>) -> Element {
    button(Tone::Plain, label, scene.say(Event::FormSubmitted(phone)))
}

/// Asks for the time of the first SMS where nothing else tells when the 24 hours end.
fn start_unknown(scene: &Scene<'_>) -> Option<Element> {
    let words = &scene.text.site;
    let unknown = scene.state.sms == Sms::Came && scene.window().is_none();
    let ask = || {
        let enter = Intent::Go(Some(Way::EnterTime(Basis::Received)));
        para(words.start_unknown).with(button(Tone::Link, words.enter_start, scene.click(enter)))
    };
    unknown.then(ask)
}

fn ways(ways: &[Way], scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let link = |way: &Way| {
        let label = match way {
            Way::LostSms => words.sms_lost,
            Way::SiteDown => words.site_down,
            _ => words.right_but_fails,
        };
        el!("li").with(button(
            Tone::Link,
            label,
            scene.click(Intent::Go(Some(*way))),
        ))
    };
    el!("ul", "class" = "icp-links").each(ways.iter().map(link))
}
