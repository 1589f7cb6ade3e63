//! Submit the order again: five wrong entries, or the 24 hours passed.

use icp_sms_rules::messages::WRONG_ENTRIES_THAT_FAIL;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Link;
use icp_sms_rules::window::Basis;

use super::{Mood, eyebrow, framed};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, el};
use crate::view::parts::plan::with_minutes;
use crate::view::parts::{contact_lines, wrong_entries};
use crate::view::scene::ProfileState;
use crate::view::{Intent, Scene, Tone, Way, button, hint, link_out, para};

/// A phone's verification has failed.
pub fn failed(phone: Phone, scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let by_entries = scene.track(phone).wrong_entries >= WRONG_ENTRIES_THAT_FAIL;
    let person = scene.person(phone);
    let (above, body) = if by_entries {
        (wrong_entries::noted(phone, scene), words.failed_by_entries)
    } else {
        let above = wrong_entries::with_undo(person.clone(), phone, scene);
        (above, words.failed_said)
    };
    framed(Mood::Over, Some(above), words.again, scene)
        .with(para(fill(body, &[&person])).attr("role", "alert"))
        .with(what_next(scene))
        .with(submitted_again(Tone::Main, scene))
        .with(contact_lines::view(false, scene))
}

/// The 24 hours are over, by the SMS or by an estimate.
pub fn closed(basis: Basis, scene: &Scene<'_>) -> Element {
    match basis {
        Basis::Received => really_closed(scene),
        Basis::Submitted => perhaps_closed(scene),
    }
}

/// The 24 hours since the submission are over, and those since the SMS may not be:
/// its time is asked for before anything is submitted again.
fn perhaps_closed(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let above = closed_at(words.closed_estimate, scene).map(eyebrow);
    let enter = scene.click(Intent::Go(Some(Way::EnterTime(Basis::Received))));
    framed(Mood::Warning, above, words.when_it_came, scene)
        .with(para(words.estimate).attr("role", "alert"))
        .with(button(Tone::Main, scene.text.day.enter_received, enter))
        .with(
            el!("div", "class" = "icp-row")
                .with(button(
                    Tone::Plain,
                    scene.text.sms.just_received,
                    scene.say(Event::JustReceived),
                ))
                .with(in_time(scene)),
        )
        .with(para(words.really_over))
        .with(what_next(scene))
        .with(submitted_again(Tone::Plain, scene))
        .with(contact_lines::view(false, scene))
}

fn in_time(scene: &Scene<'_>) -> Element {
    let verified = scene.say(Event::VerifiedInTime);
    button(Tone::Plain, scene.text.ending.verified_in_time, verified)
}

/// The 24 hours since the SMS are over.
fn really_closed(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let correct = button(
        Tone::Plain,
        words.correct_time,
        scene.click(Intent::Go(Some(Way::EnterTime(Basis::Received)))),
    );
    framed(
        Mood::Over,
        closed_at(words.closed_at, scene).map(eyebrow),
        words.again,
        scene,
    )
    .with(para(words.closed_body).attr("role", "alert"))
    .maybe(missed(scene).map(para))
    .with(what_next(scene))
    .with(submitted_again(Tone::Main, scene))
    .with(
        el!("div", "class" = "icp-row")
            .with(in_time(scene))
            .with(correct),
    )
    .maybe((scene.recipients.list.len() > 1).then(|| hint(words.all_in_time)))
    .with(contact_lines::view(false, scene))
}

/// When the 24 hours ended.
pub(super) fn closed_at(template: &str, scene: &Scene<'_>) -> Option<String> {
    let deadline = scene.window()?.deadline();
    let day = scene.text.day_name(deadline, scene.now);
    let at = [&day, " ", &beijing_hour_minute(deadline)].concat();
    Some(fill(template, &[&at]))
}

/// Who has not verified, where some have.
fn missed(scene: &Scene<'_>) -> Option<String> {
    let missing = scene.state.unverified(scene.recipients);
    let some_have = missing.len() < scene.recipients.list.len();
    let missing: Vec<_> = missing.into_iter().map(|it| scene.person(it)).collect();
    (some_have && !missing.is_empty())
        .then(|| fill(scene.text.ending.missed, &[&missing.join(" · ")]))
}

/// The three things to do, the first with the link to where it is done.
fn what_next(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let console = scene.text.localized(&scene.profile.terms.console);
    let wrong_number = button(
        Tone::Link,
        words.wrong_number,
        scene.click(Intent::Go(Some(Way::WrongNumber))),
    );
    let sign_in = el!("li").with(
        el!("div")
            .text(fill(words.sign_in, &[console]))
            .maybe(console_link(scene))
            .text(" ")
            .with(wrong_number),
    );
    el!("ol", "class" = "icp-numbered")
        .with(sign_in)
        .with(el!("li").text(with_minutes(words.new_sms, scene)))
        .with(el!("li").text(words.new_window))
}

/// The provider's console, if its address is known.
fn console_link(scene: &Scene<'_>) -> Option<Element> {
    let is_known = scene.profile_state == ProfileState::Ready;
    let link: &Link = scene.profile.console.as_ref().filter(|_| is_known)?;
    let label = scene.text.localized(&link.label).to_owned();
    Some(link_out(
        "icp-button icp-button--link",
        link.href.to_string(),
        label,
        scene.text.frame.new_tab,
    ))
}

fn submitted_again(tone: Tone, scene: &Scene<'_>) -> Element {
    button(
        tone,
        scene.text.ending.submitted_again,
        scene.say(Event::SubmitAgain),
    )
}
