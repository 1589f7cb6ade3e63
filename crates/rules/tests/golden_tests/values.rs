//! Who verifies, when the SMS comes, the limits and the senders, for each profile, as they are read.

use icp_sms_rules::profile::Profile;
use icp_sms_rules::profile::listing::{Line, rules, values};

use crate::table;
use crate::words;

const HEADS: [&str; 5] = ["接入商的说明", "行", "内容", "原文", "出处"];

fn cells(profile: &Profile, lines: Vec<Line>) -> Vec<[String; 5]> {
    let cells = |line: Line| {
        let (quote, place) = words::quote_and_place(line.row);
        let name = line.name.zh_cn.into_owned();
        [profile.id.to_string(), name, line.says, quote, place]
    };
    lines.into_iter().map(cells).collect()
}

fn agrees(file: &str, lines: fn(&Profile) -> Vec<Line>) {
    let profiles = crate::profiles();
    let wanted: Vec<_> = profiles
        .iter()
        .flat_map(|profile| cells(profile, lines(profile)))
        .collect();
    if std::env::var_os("UPDATE").is_some() {
        let lines = wanted.iter().map(|cells| cells.join("\t"));
        let text: Vec<_> = [HEADS.join("\t")].into_iter().chain(lines).collect();
        std::fs::write(table::path(file), text.join("\n") + "\n")
            .expect("the table can be written");
        panic!("{}", table::WRITTEN);
    }
    let rows = table::read(file, &HEADS);
    table::assert_each_once(&rows, 2, wanted.len());
    for (row, wanted) in rows.iter().zip(&wanted) {
        assert_eq!(row.cells, wanted, "{row}");
    }
}

#[test]
fn every_value_agrees_with_its_row() {
    agrees("values.tsv", values);
}

#[test]
fn every_rule_is_written_as_in_its_row() {
    agrees("rules.tsv", rules);
}
