//! Holds the static guide against the golden tables and the rules.

use icp_sms_guide::fallback::{Place, fallback};
use icp_sms_guide::rules::answers::SiteAnswer;
use icp_sms_guide::rules::filing::FilingType;
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::Role;
use icp_sms_guide::text::fallback::of;
use icp_sms_guide::text::{Lang, NOTICES, SITE};

/// The names of the elements in the order in which they open, if all are closed again.
fn balanced(markup: &str) -> Vec<&str> {
    let (mut open, mut all) = (vec![], vec![]);
    for tag in markup.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "closed in its turn"),
            None => {
                open.push(name);
                all.push(name);
            }
        }
    }
    assert_eq!(open, [""; 0], "left open");
    all
}

#[test]
fn every_element_is_closed_and_the_headings_fit_the_place() {
    for lang in Lang::ALL {
        let page = fallback(lang, Place::Page);
        let part = fallback(lang, Place::Part);
        let count = |markup, name| balanced(markup).iter().filter(|it| **it == name).count();
        assert_eq!(count(&page, "h1"), 1);
        assert_eq!(count(&part, "h1"), 0);
        assert_eq!(count(&page, "h2"), count(&part, "h3"));
    }
}

#[test]
fn it_names_every_answer_province_notice_and_the_site() {
    for lang in Lang::ALL {
        let (text, page) = (lang.text(), fallback(lang, Place::Page));
        let answers = SiteAnswer::ALL.map(SiteAnswer::quote);
        let provinces = Province::ALL.map(|it| (text.province_name)(it));
        let filings = FilingType::ALL.map(|it| (text.filing)(it).name);
        let others = FilingType::ALL
            .into_iter()
            .map(Some)
            .chain([None])
            .flat_map(|it| (text.others)(it).iter().copied());
        let names = answers.into_iter().chain(provinces).chain(filings);
        let names = names.chain(NOTICES).chain([SITE]).chain(others);
        for name in names {
            assert!(page.contains(name), "{}: {name}", lang.tag());
        }
    }
}

#[test]
fn the_tables_phones_are_those_of_the_golden_table() {
    let golden = include_str!("golden/recipients.tsv");
    let phones = of(Lang::ZhCn).phones;
    for filing_type in FilingType::ALL {
        let name = (Lang::ZhCn.text().filing)(filing_type).name;
        let rows: Vec<_> = golden
            .lines()
            .filter(|line| line.starts_with(name))
            .collect();
        assert!(!rows.is_empty(), "{name} has rows");
        for role in Role::ALL {
            let role = (Lang::ZhCn.text().role)(role);
            let gets_a_code =
                |row: &&str| row.split('\t').nth(6).unwrap_or_default().contains(role);
            let says = phones(filing_type).contains(role);
            assert_eq!(rows.iter().any(gets_a_code), says, "{name}: {role}");
        }
    }
}
