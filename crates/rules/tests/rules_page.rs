//! `rules.html` has every row of every profile beside its words and its page.

mod support;

use std::rc::Rc;

use icp_sms_rules::profile::listing::{rules, values};
use icp_sms_rules::profile::{Localized, Note};
use icp_sms_rules::rules_page::rules_page;
use support::all;

fn page() -> String {
    rules_page(&all())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The part of the page about one profile.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let start = format!("<section aria-labelledby=\"{id}\">");
    let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("{id}"));
    rest.split_once("</section>").expect("its end").0
}

#[test]
fn every_row_stands_beside_its_words_page_edition_and_check() {
    let page = page();
    for profile in all() {
        let section = section(&page, &profile.id);
        let rows: Vec<_> = section.split("<tr>").skip(1).collect();
        let lines = rules(&profile).into_iter().chain(values(&profile));
        for line in lines {
            let quote = escaped(&line.row.quote);
            let name = format!("<th scope=\"row\">{}", escaped(&line.name.zh_cn));
            let row = rows
                .iter()
                .find(|row| row.contains(&name) && row.contains(&quote));
            let row = row.unwrap_or_else(|| panic!("{name} {quote}"));
            let source = &line.row.page;
            let edition = source.edition.map(|day| day.to_string());
            let edition = edition.unwrap_or_else(|| "没有注明日期".to_owned());
            for part in [
                escaped(&line.says),
                format!("href=\"{}\"", escaped(&source.url)),
                edition,
                format!("{}</time> 核对", source.checked),
            ] {
                assert!(row.contains(&part), "{part} in {row}");
            }
            assert_eq!(row.contains("默认"), line.row.from_default, "{row}");
        }
        for note in &profile.notes {
            assert!(section.contains(&escaped(&note.text.zh_cn)), "{note:?}");
        }
        for name in [&profile.name.en, &profile.terms.website_administrator.en] {
            assert!(section.contains(&escaped(name)), "{name}");
        }
    }
}

#[test]
fn every_tag_is_closed_and_every_anchor_is_there() {
    let page = page();
    let mut open: Vec<&str> = vec![];
    for tag in page.split('<').skip(1) {
        let name = tag.split([' ', '>', '\n']).next().expect("a name");
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
        } else if !["!doctype", "meta", "link"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for link in page.split("href=\"#").skip(1) {
        let id = link.split('"').next().expect("an id");
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn nothing_in_it_runs_or_is_styled_in_place() {
    let page = page();
    for forbidden in ["<script", "<style", " style=", " onclick"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    for table in page.split("<table>").skip(1) {
        let head = table.split("</thead>").next().expect("a head");
        assert!(
            head.contains("<caption>") && head.contains("scope=\"col\""),
            "{head}"
        );
    }
}

#[test]
fn a_text_is_no_markup() {
    let mut profile = all().remove(0);
    let marked = || Localized::same("<b>\"&");
    (profile.name, profile.terms.entity_leader) = (marked(), marked());
    let row = &mut profile.types[0];
    (row.label, row.row.quote) = (marked(), "<b>".into());
    let source = Rc::make_mut(&mut row.row.page);
    (source.title, source.url) = (marked(), "https://example.com/\"<b>".into());
    profile.notes = vec![Note {
        filing_type: None,
        province: None,
        text: marked(),
        source: None,
    }];
    let page = rules_page(&[profile]);
    assert!(page.contains("&lt;b&gt;&quot;&amp;") && !page.contains("<b>"));
}

#[test]
fn a_list_leads_to_each_profile() {
    let page = page();
    let (_, list) = page.split_once("<nav").expect("a list");
    let (list, _) = list.split_once("</nav>").expect("its end");
    for profile in all() {
        let link = format!("<a href=\"#{}\">", profile.id);
        assert!(list.contains(&link), "{link}");
        assert!(page.contains(&format!("id=\"{}\"", profile.id)), "{link}");
    }
}

#[test]
fn the_public_holidays_and_working_weekends_are_listed() {
    let holidays = page();
    let holidays = section(&holidays, "holidays-2026");
    for part in ["国庆", "10月1日至10月7日", "10月10日", "2月28日"] {
        assert!(holidays.contains(part), "{part}: {holidays}");
    }
}
