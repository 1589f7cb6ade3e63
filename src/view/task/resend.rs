//! Have the SMS resent, or resend no more.

use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;

use super::wait::got_it;
use super::{Mood, eyebrow, framed};
use crate::text::{SITE, fill};
use crate::view::element::{Element, On, el};
use crate::view::parts::contact_buttons;
use crate::view::way::ask;
use crate::view::{Intent, Scene, Tone, button, hint, link_out, para};

/// The card: how to resend, then wait for what comes.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    if scene.state.resends > 0 {
        return framed(Mood::Plain, noted_line(scene), text.resent_wait, scene)
            .with(para(text.messages_mean[0]))
            .with(got_it(Tone::Main, scene))
            .with(warning(scene))
            .with(open("icp-button", scene))
            .with(resent(scene))
            .maybe((scene.state.resends > 1).then(|| ask(Tone::Plain, scene)))
            .with(check_again(scene))
            .with(messages(scene));
    }
    let steps = text
        .resend_steps
        .iter()
        .map(|step| el!("li").with(el!("span").text(*step)));
    framed(Mood::Plain, None, text.resend, scene)
        .with(el!("ol", "class" = "icp-numbered").each(steps))
        .with(warning(scene))
        .with(open("icp-button icp-button--main", scene))
        .with(
            el!("div", "class" = "icp-row")
                .with(resent(scene))
                .with(got_it(Tone::Plain, scene)),
        )
        .with(check_again(scene))
        .with(messages(scene))
}

/// The card that asks for no further resend, which would have the filing returned.
pub fn stop(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    framed(Mood::Warning, noted_line(scene), text.stop_resending, scene)
        .with(warning(scene))
        .with(contact_buttons::first_by_phone(scene))
        .with(got_it(Tone::Plain, scene))
        .with(check_again(scene))
        .with(messages(scene))
}

fn noted_line(scene: &Scene<'_>) -> Option<Element> {
    let noted = scene.state.resends;
    (noted > 0).then(|| eyebrow(fill(scene.text.waiting.noted, &[&noted.to_string()])))
}

/// The warning in bold, and how many are allowed by whose page.
fn warning(scene: &Scene<'_>) -> Element {
    let bold = |words: String| el!("p").with(el!("b").text(words));
    let limit = scene.resend_limit();
    match scene.resend_warning() {
        Some(warning) => el!("div").with(bold(warning)).with(hint(limit)),
        None => bold(limit),
    }
}

/// The site, to resend there.
pub fn open(class: &'static str, scene: &Scene<'_>) -> Element {
    let (text, frame) = (&scene.text.waiting, &scene.text.frame);
    link_out(class, SITE, text.open_resend, frame.new_tab)
        .on(On::Click, scene.click(Intent::Followed("site")))
}

fn resent(scene: &Scene<'_>) -> Element {
    button(
        Tone::Plain,
        scene.text.waiting.resent,
        scene.say(Event::Resent),
    )
}

fn check_again(scene: &Scene<'_>) -> Element {
    let again = scene.say(Event::AllChecked(false));
    button(Tone::Link, scene.text.waiting.check_again, again)
}

/// The messages of the tab 短信重发, and what each means.
const MESSAGES: [(SiteMessage, &str); 4] = [
    (SiteMessage::Resent, "icp-message icp-message--good"),
    (SiteMessage::ResendLimit, "icp-message icp-message--over"),
    (
        SiteMessage::NothingToResend,
        "icp-message icp-message--soon",
    ),
    (SiteMessage::ResendNoRecord, "icp-message icp-message--soon"),
];

/// What the site shows after the resend. That it was sent, or will be no more, is
/// recorded by one tap; the others change nothing of the order, so they open to what they mean.
fn messages(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let phone = scene
        .state
        .next_phone(scene.recipients)
        .unwrap_or(Phone::Holder);
    let message = |(index, (message, class)): (usize, (SiteMessage, &'static str))| {
        let quote = el!("span", "lang" = "zh-CN", "translate" = "no").text(message.quote());
        if index < 2 {
            return el!("button", "class", "type" = "button")
                .attr("class", class)
                .on(On::Click, scene.say(Event::SiteMessage(phone, message)))
                .with(quote);
        }
        el!("details", "class")
            .attr("class", class)
            .with(el!("summary").with(quote))
            .with(para(text.messages_mean[index]))
    };
    let list = MESSAGES.into_iter().enumerate().map(message);
    el!(
        "div",
        "class" = "icp-messages",
        "role" = "group",
        "aria-label"
    )
    .attr("aria-label", text.site_shows)
    .with(el!("p", "class" = "icp-messages__group").text(text.site_shows))
    .each(list)
}
