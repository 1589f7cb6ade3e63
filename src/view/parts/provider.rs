//! By which page the guide goes, what is said elsewhere, and another edition of
//! the same page.

use chrono::Datelike;
use icp_sms_rules::profile::compare::{Change, changes};
use icp_sms_rules::profile::others::PROFILES;
use icp_sms_rules::profile::saying::{Other, Saying, Shipped};

use crate::text::{Text, fill};
use crate::view::element::{Element, el};
use crate::view::scene::ProfileState;
use crate::view::{Intent, Scene, Tone, button, hint, link_out, para};

/// The page, with its edition and the day on which it was checked.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let page = &scene.profile.page;
    let words = fill(text.links.page, &[&text.page(page)]);
    let link = link_out("icp-link", page.url.to_string(), words, text.frame.new_tab);
    let missing = scene.profile_state == ProfileState::Missing;
    el!("div", "class" = "icp-page")
        .maybe(missing.then(|| hint(text.links.profile_missing)))
        .with(el!("p", "class" = "icp-hint").with(link))
        .maybe(other_edition(scene).filter(|_| !missing))
}

/// The edition by which the guide goes, and the other one of the same page.
fn editions(scene: &Scene<'_>) -> Option<[&'static Shipped; 2]> {
    let own = Shipped::of(&scene.profile.id)?;
    let is_other = |it: &&Shipped| it.page.provider == own.page.provider && it.id != own.id;
    Some([own, PROFILES.iter().find(is_other)?])
}

/// The provider's page has another edition: what has changed for this filing,
/// and the way there or back.
fn other_edition(scene: &Scene<'_>) -> Option<Element> {
    let [own, other] = editions(scene)?;
    let is_later = other.page.edition > own.page.edition;
    let all = changes(scene.state.answers.filing_type);
    let all = all
        .iter()
        .map(|change| changed(change, own, other, scene.text));
    let list = is_later.then(|| {
        el!("details")
            .with(el!("summary").text(has_changed(other, scene)))
            .with(el!("ul", "class" = "icp-list").each(all))
    });
    Some(el!("div").maybe(list).with(switch(other, scene)))
}

fn has_changed(other: &Shipped, scene: &Scene<'_>) -> String {
    fill(scene.text.links.changed, &[&name(other, scene.text)])
}

fn switch(other: &Shipped, scene: &Scene<'_>) -> Element {
    let label = fill(scene.text.links.switch, &[&name(other, scene.text)]);
    let go = scene.click(Intent::Provider(other.id.into()));
    button(Tone::Link, label, go)
}

/// Where the later edition has another rule for what is filed: which, and the way
/// there. It stands where the rule is applied.
pub fn rule_changed(scene: &Scene<'_>) -> Option<Element> {
    let [own, other] = editions(scene)?;
    let all = changes(scene.state.answers.filing_type);
    let rule = all
        .iter()
        .find(|change| matches!(change.now.says, Saying::Rule(..)))?;
    let is_later = other.page.edition > own.page.edition;
    let note = || {
        el!("div", "class" = "icp-note")
            .with(para(has_changed(other, scene)))
            .with(el!("ul", "class" = "icp-list").with(changed(rule, own, other, scene.text)))
            .with(switch(other, scene))
    };
    (is_later && scene.profile_state == ProfileState::Ready).then(note)
}

/// What the later edition says, and what this one says.
fn changed(change: &Change, own: &Shipped, other: &Shipped, text: Text) -> Element {
    let says = |saying, of: &Shipped| text.says(saying, text.persons_of(of.id));
    let then = change.then.as_ref().map(|then| says(then, own));
    let then = then.unwrap_or_else(|| text.rules.not_stated.to_owned());
    let now = says(&change.now.says, other);
    el!("li").text(fill(text.links.change, &[&now, &then]))
}

/// What another page says, and which it is.
pub fn said_by(other: &Other, text: Text) -> Element {
    let says = text.says(&other.says, text.persons_of(other.id));
    let by = fill(text.rules.by, &[&text.page(other.page)]);
    el!("li").text([says, by].concat())
}

/// A shipped profile's name, with the year of its edition where its provider has several.
pub fn name(of: &Shipped, text: Text) -> String {
    let name = text.localized(&of.page.provider).to_owned();
    let several = PROFILES
        .iter()
        .filter(|it| it.page.provider == of.page.provider);
    match of.page.edition.filter(|_| several.count() > 1) {
        Some(edition) => name + &fill(text.links.edition, &[&edition.year().to_string()]),
        None => name,
    }
}
