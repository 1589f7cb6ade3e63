//! Wait for the SMS, and the checks if it does not come.

use icp_sms_rules::order::Event;
use icp_sms_rules::task::Waiting;
use icp_sms_rules::window::{Basis, Instant};

use super::{Mood, framed};
use crate::text::fill;
use crate::text::time::beijing_hour_minute;
use crate::view::element::{Element, On, el};
use crate::view::parts::plan::{with_first_sms, with_minutes};
use crate::view::parts::submitted_ago::submitted_ago;
use crate::view::{Intent, Scene, Tone, Way, button, hint, para};

/// The card.
pub fn card(waiting: Waiting, scene: &Scene<'_>) -> Element {
    match waiting {
        Waiting::Until(due) => until(due, scene),
        Waiting::Check => check(scene),
        Waiting::SubmissionUnknown => submission_unknown(scene),
    }
}

/// The first SMS is not due yet.
fn until(due: Instant, scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let title = fill(text.wait_until, &[&beijing_hour_minute(due)]);
    framed(Mood::Plain, None, title, scene)
        .with(para(with_first_sms(text.first_sms, scene)))
        .with(got_it(Tone::Main, scene))
        .with(earlier(scene))
        .maybe(estimate(scene))
}

/// It is overdue.
fn check(scene: &Scene<'_>) -> Element {
    framed(Mood::Plain, None, scene.text.waiting.check_first, scene)
        .with(checks(scene))
        .with(got_it(Tone::Main, scene))
        .with(after_checks(scene))
        .with(earlier(scene))
        .maybe(estimate(scene))
}

/// When it is overdue follows from the submission, so that is asked; the checks
/// help in any case.
fn submission_unknown(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let then = with_minutes(text.check_then, scene);
    framed(Mood::Plain, None, scene.text.sms.ask_when_submitted, scene)
        .with(hint(scene.text.sms.submitted_hint))
        .with(submitted_ago(Some(Way::EnterTime(Basis::Submitted)), scene))
        .with(para(then))
        .with(checks(scene))
        .with(got_it(Tone::Main, scene))
        .with(after_checks(scene))
        .with(earlier(scene))
}

/// The checks in order, each to be ticked.
fn checks(scene: &Scene<'_>) -> Element {
    let check = |(number, words): (u8, &'static str)| {
        let ticked = scene.state.checks & 1 << number != 0;
        let input = el!("input", "type" = "checkbox")
            .checked(ticked)
            .on(On::Change, scene.say(Event::Check(number, !ticked)));
        el!("li").with(el!("label").with(input).with(el!("span").text(words)))
    };
    let list = (0..).zip(scene.text.waiting.checks);
    el!("ol", "class" = "icp-checks").each(list.map(check))
}

/// The SMS came while it was waited for.
pub(super) fn got_it(tone: Tone, scene: &Scene<'_>) -> Element {
    let label = scene.text.waiting.got_it;
    button(tone, label, scene.say(Event::JustReceived))
}

/// It came a while ago.
fn earlier(scene: &Scene<'_>) -> Element {
    let enter = scene.click(Intent::Go(Some(Way::EnterTime(Basis::Received))));
    button(Tone::Link, scene.text.sms.received_earlier, enter)
}

fn after_checks(scene: &Scene<'_>) -> Element {
    let text = &scene.text.waiting;
    let all = scene.say(Event::AllChecked(true));
    let wrong = scene.click(Intent::Go(Some(Way::WrongNumber)));
    el!("div", "class" = "icp-row")
        .with(button(Tone::Plain, text.all_checked, all))
        .with(button(Tone::Plain, text.wrong_number, wrong))
}

/// Until when at the earliest, in one quiet line.
fn estimate(scene: &Scene<'_>) -> Option<Element> {
    let text = &scene.text.waiting;
    let deadline = scene.window().filter(|_| scene.is_estimate())?.deadline();
    let day = scene.text.day_name(deadline, scene.now);
    let words = fill(text.estimate, &[&day, &beijing_hour_minute(deadline)]);
    let change = scene.click(Intent::Go(Some(Way::EnterTime(Basis::Submitted))));
    let change = button(Tone::Link, text.change_submission, change);
    Some(hint(words).text(" ").with(change))
}
