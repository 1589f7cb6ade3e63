//! Stop after three wrong entries.

use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::window::Phase;

use super::{Mood, framed};
use crate::text::fill;
use crate::view::element::{Element, On, el};
use crate::view::parts::who;
use crate::view::parts::wrong_entries::{dots, noted, of_another, to_be_safe};
use crate::view::{Intent, Scene, Tone, Way, button, hint, para};

/// The card.
pub fn card(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.site;
    let checks = 0..words.stop_check.len() as u8;
    let all_checked = checks.clone().all(|check| is_checked(phone, check, scene));
    let resume = button(Tone::Main, words.resume, scene.say(Event::Resume(phone)));
    let ask = button(
        Tone::Plain,
        words.ask_desk,
        scene.click(Intent::Go(Some(Way::Contact))),
    );
    framed(Mood::Warning, Some(noted(phone, scene)), words.stop, scene)
        .with(dots(phone, scene).attr("role", "alert"))
        .maybe(to_be_safe(scene))
        .maybe(of_another(phone, scene))
        .with(el!("ul", "class" = "icp-checks").each(checks.map(|it| check(phone, it, scene))))
        .with(resume.flag("disabled", !all_checked))
        .maybe((!all_checked).then(|| hint(words.stop_check_all)))
        .with(ask)
        .maybe(time_left(scene).map(para))
        .maybe(who::strip(phone, scene))
}

fn is_checked(phone: Phone, check: u8, scene: &Scene<'_>) -> bool {
    scene.track(phone).stop_checks & 1 << check != 0
}

fn check(phone: Phone, check: u8, scene: &Scene<'_>) -> Element {
    let checked = is_checked(phone, check, scene);
    let input = el!("input", "type" = "checkbox").checked(checked).on(
        On::Change,
        scene.say(Event::StopCheck(phone, check, !checked)),
    );
    let words = scene.text.site.stop_check[usize::from(check)];
    el!("li").with(el!("label").with(input).with(el!("span").text(words)))
}

/// How much time there is for checking.
fn time_left(scene: &Scene<'_>) -> Option<String> {
    let words = &scene.text.site;
    let window = scene.window()?;
    let template = match window.phase(scene.now) {
        Phase::Running | Phase::TwelveHours => words.time_plenty,
        _ => words.time_left,
    };
    let left = scene.text.duration(window.left(scene.now));
    Some(fill(template, &[&left]))
}
