//! The rules' source and what others say.

use icp_sms_rules::profile::compare::others;
use icp_sms_rules::profile::{Page, Row};
use icp_sms_rules::source::AUTHORITY;

use super::{ask, off_the_task};
use crate::text::fill;
use crate::view::card::Mood;
use crate::view::element::{Element, el, nodes};
use crate::view::parts::note;
use crate::view::parts::provider::said_by;
use crate::view::{Scene, Tone, hint, lines, link_out, para};
use icp_sms_rules::province::Batch;

/// The notices of the ministry that the default page names.
pub const NOTICES: [&str; 2] = [
    "《关于开展“工业和信息化部ICP/IP地址/域名信息备案管理系统”短信息核验试点工作的通知》（工信管函〔2017〕2322号）",
    "《关于扩大“工信和信息化部ICP/IP地址/域名信息备案管理系统”短信息核验试点范围的通知》（工信管函〔2018〕1590号）",
];

/// The card.
pub fn card(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let notes = scene.profile.notes_for(&scene.state.answers);
    off_the_task(Mood::Plain, text.links.sources, scene)
        .with(link_to(&scene.profile.page, scene))
        .with(rows(scene))
        .maybe(province(scene))
        .with(nodes().each(notes.map(|note| note::view(note, scene))))
        .with(others_rules(scene))
        .with(el!("p", "class" = "icp-strong").text(text.ways.notices))
        .with(el!("div", "lang" = "zh-CN", "translate" = "no").with(lines("icp-list", &NOTICES)))
        .with(ask(Tone::Plain, scene))
}

/// Each rule in the page's own words, which are Chinese.
pub fn rows(scene: &Scene<'_>) -> Element {
    let (text, profile) = (scene.text, scene.profile);
    let words = &text.ways;
    let filing_type = scene.state.answers.filing_type;
    let who = filing_type.and_then(|of| profile.type_row(of)).map(|row| {
        let label = fill(words.row_who, &[text.localized(&row.label)]);
        (label, &row.row)
    });
    let general = [
        (words.row_first_sms, &profile.first_sms_minutes.row),
        (words.row_start, &profile.window_start.row),
        (words.row_automatic_resend, &profile.automatic_resend.row),
        (words.row_resends, &profile.resends_allowed.row),
        (words.row_wrong_entries, &profile.wrong_entry_count.row),
        (words.row_senders, &profile.senders.row),
    ];
    let general = general.map(|(label, row)| (label.to_owned(), row));
    let rows = who.into_iter().chain(general);
    el!("dl", "class" = "icp-sources").each(rows.map(|(label, row)| quoted(label, row, scene)))
}

fn quoted(label: String, row: &Row, scene: &Scene<'_>) -> Element {
    let quote = el!("q", "lang" = "zh-CN", "translate" = "no").text(row.quote.to_string());
    let elsewhere = scene.is_lent(row).then(|| {
        let default = scene.text.ways.from_default;
        let default = if row.from_default { default } else { "" };
        hint([default, &scene.text.page(&row.page)].concat())
    });
    nodes()
        .with(el!("dt").text(label))
        .with(el!("dd").with(quote).maybe(elsewhere))
}

fn link_to(page: &Page, scene: &Scene<'_>) -> Element {
    let new_tab = scene.text.frame.new_tab;
    let link = link_out(
        "icp-link",
        page.url.to_string(),
        scene.text.page(page),
        new_tab,
    );
    el!("p").with(link)
}

/// Since when the province verifies, in which batch, and who reviews.
fn province(scene: &Scene<'_>) -> Option<Element> {
    let (text, words) = (scene.text, &scene.text.ways);
    let batch = scene.state.answers.province?.batch();
    let fact = fill(
        words.province,
        &[
            &text.date(batch.start()),
            words.batch[batch as usize],
            &text.administration_of(scene.state.answers.province),
        ],
    );
    let source = batch.source();
    let source = fill(
        words.province_source,
        &[AUTHORITY, source.row, &text.date(source.checked)],
    );
    let differs = (batch == Batch::Nationwide).then(|| hint(words.nationwide_date));
    Some(nodes().with(para(fact)).with(hint(source)).maybe(differs))
}

/// What other pages say otherwise, and what is said whatever is filed.
pub fn others_rules(scene: &Scene<'_>) -> Element {
    let words = &scene.text.ways;
    let others = others(scene.state.answers.filing_type, scene.profile);
    let others = others.map(|other| said_by(other, scene.text));
    nodes()
        .with(el!("p", "class" = "icp-strong").text(words.others))
        .with(el!("ul", "class" = "icp-list").each(others))
        .with(lines("icp-list", &words.others_general))
}
