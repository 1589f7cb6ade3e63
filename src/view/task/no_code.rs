//! No code is sent for this filing type.

use icp_sms_rules::order::{Event, unexpected};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::compare;
use icp_sms_rules::profile::saying::Saying;
use icp_sms_rules::profile::{Rule, TypeRow};

use super::{Mood, framed};
use crate::text::fill;
use crate::view::element::{Element, el, nodes};
use crate::view::parts::provider::said_by;
use crate::view::{Scene, Tone, button, para};

/// The card: whose rule it is, and what to do if an SMS comes all the same.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = &scene.text.sms;
    let filing_type = scene.state.answers.filing_type;
    let row = filing_type.and_then(|of| scene.profile.type_row(of));
    let by_the_page = row.filter(|row| row.rule == Rule::Nobody);
    let why = by_the_page.map_or_else(
        || para(text.no_code_remarks),
        |row| {
            let label = scene.text.localized(&row.label);
            para(fill(text.no_code_rule, &[&stated_by(row, scene), label]))
        },
    );
    framed(Mood::Good, None, text.no_code, scene)
        .with(why)
        .maybe(by_the_page.map(|row| quote(row, scene)))
        .maybe(others_say(scene))
        .with(para(text.all_the_same))
        .with(got_one(scene))
}

/// Whose page states the row.
pub(super) fn stated_by(row: &TypeRow, scene: &Scene<'_>) -> String {
    if scene.is_lent(&row.row) {
        return scene.text.page(&row.row.page);
    }
    scene.text.localized(&scene.profile.name).to_owned()
}

/// The words of the page, as it writes them.
fn quote(row: &TypeRow, scene: &Scene<'_>) -> Element {
    let quoted = el!("q", "lang" = "zh-CN", "translate" = "no").text(row.row.quote.to_string());
    el!("p", "class" = "icp-hint")
        .text(scene.text.sms.stands_at)
        .with(quoted)
}

/// What other providers' pages say of it, where they say otherwise.
fn others_say(scene: &Scene<'_>) -> Option<Element> {
    let others = compare::others(scene.state.answers.filing_type, scene.profile);
    let rules = others.filter(|other| matches!(other.says, Saying::Rule(..)));
    let lines: Vec<_> = rules.map(|other| said_by(other, scene.text)).collect();
    (!lines.is_empty()).then(|| {
        nodes()
            .with(para(scene.text.sms.others_differ))
            .with(el!("ul", "class" = "icp-list").each(lines))
    })
}

/// Whoever gets the SMS verifies, whatever the page says.
pub(super) fn got_one(scene: &Scene<'_>) -> Element {
    let phone = scene
        .state
        .answers
        .filing_type
        .map_or(Phone::Holder, unexpected);
    let report = scene.say(Event::Report(phone));
    button(Tone::Plain, scene.text.sms.got_one, report)
}
