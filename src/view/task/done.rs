//! Everybody has verified.

use icp_sms_rules::order::Event;
use icp_sms_rules::window::Basis;

use super::{Mood, framed};
use crate::text::fill;
use crate::view::element::{Element, el};
use crate::view::parts::toggle::toggle;
use crate::view::parts::who::{self, verified_at};
use crate::view::{Fold, Intent, Scene, Tone, Way, button, hint, para};

/// The record of who verified when, and what happens next.
pub fn card(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    framed(Mood::Good, None, words.done, scene)
        .maybe(finished(scene).map(para))
        .maybe(record(scene))
        .with(what_next(scene))
        .with(button(Tone::Main, words.save, scene.click(Intent::Print)))
        .with(links(scene))
        .maybe((may_be_more(scene) && scene.is_open(Fold::OtherPhone)).then(|| whose_phone(scene)))
}

/// When the last one verified, and how long before the end that was.
fn finished(scene: &Scene<'_>) -> Option<String> {
    let words = &scene.text.ending;
    let times: Option<Vec<_>> = scene
        .recipients
        .phones()
        .map(|phone| verified_at(phone, scene))
        .collect();
    let last = times?.into_iter().max()?;
    let at = scene.text.said_at(last, scene.now);
    let exact = scene
        .window()
        .filter(|window| window.basis == Basis::Received);
    Some(match exact {
        Some(window) => {
            let early_by = scene.text.duration(window.left(last));
            fill(words.done_ahead, &[&at, &early_by])
        }
        None => fill(words.done_at, &[&at]),
    })
}

/// Who verified when, with the full date.
fn record(scene: &Scene<'_>) -> Option<Element> {
    let words = &scene.text.ending;
    let line = |phone| {
        let when = match verified_at(phone, scene) {
            Some(at) => fill(words.verified_at, &[&scene.text.date_time(at)]),
            None => words.verified_before_end.to_owned(),
        };
        el!("li", "class" = "icp-who__item icp-who__item--done")
            .with(el!("b").text(scene.person(phone)))
            .text([" ✓ ", &when].concat())
    };
    let record = || {
        el!("ul", "class" = "icp-who", "aria-label")
            .attr("aria-label", words.record)
            .each(scene.recipients.phones().map(line))
    };
    (!scene.recipients.list.is_empty()).then(record)
}

fn what_next(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let line = |what: String, why: String| {
        el!("li").with(el!("div").with(el!("b").text(what)).with(hint(why)))
    };
    let administration = scene.text.administration_of(scene.state.answers.province);
    let console = scene.text.localized(&scene.profile.terms.console);
    el!("ol", "class" = "icp-numbered")
        .with(line(
            fill(words.review, &[&administration]),
            fill(words.review_hint, &[console]),
        ))
        .with(line(words.no_more.into(), words.no_more_hint.into()))
}

/// Whether a further phone may be of this order: an SMS after the 24 hours is another one's.
fn may_be_more(scene: &Scene<'_>) -> bool {
    !scene.state.is_closed(scene.now)
}

fn links(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let link = |label, intent| button(Tone::Link, label, scene.click(intent));
    let another = || toggle(Tone::Link, Fold::OtherPhone, words.another_phone, scene);
    let item = |link| el!("li").with(link);
    el!("ul", "class" = "icp-links")
        .with(item(link(words.returned, Intent::Go(Some(Way::Returned)))))
        .maybe(may_be_more(scene).then(|| item(another())))
        .with(item(link(scene.text.frame.another_order, Intent::NewOrder)))
}

/// Whose phone got another SMS: the first of each role that is not on the list.
fn whose_phone(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ending;
    let person = |phone| {
        button(
            Tone::Plain,
            scene.person(phone),
            scene.say(Event::Report(phone)),
        )
    };
    el!("div", "class" = "icp-row", "role" = "group", "aria-label")
        .attr("aria-label", words.whose_phone)
        .with(para(words.whose_phone))
        .each(who::unlisted(scene).map(person))
}
