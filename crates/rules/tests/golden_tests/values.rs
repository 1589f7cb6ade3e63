//! When the SMS comes, the limits and the senders, for each profile.

use icp_sms_rules::profile::Profile;
use icp_sms_rules::profile::listing::values;

use crate::table;
use crate::words;

const HEADS: [&str; 5] = ["接入商的说明", "行", "内容", "原文", "出处"];

fn cells(profile: &Profile) -> Vec<[String; 5]> {
    let cells = |line: icp_sms_rules::profile::listing::Line| {
        let (quote, place) = words::quote_and_place(line.row);
        let name = line.name.zh_cn.into_owned();
        [profile.id.to_string(), name, line.says, quote, place]
    };
    values(profile).into_iter().map(cells).collect()
}

#[test]
fn every_value_agrees_with_its_row() {
    let wanted: Vec<_> = crate::profiles().iter().flat_map(cells).collect();
    if std::env::var_os("UPDATE").is_some() {
        let lines = wanted.iter().map(|cells| cells.join("\t"));
        let text: Vec<_> = [HEADS.join("\t")].into_iter().chain(lines).collect();
        let path = table::path("values.tsv");
        std::fs::write(path, text.join("\n") + "\n").expect("the table can be written");
    }
    let rows = table::read("values.tsv", &HEADS);
    table::assert_each_once(&rows, 2, wanted.len());
    for (row, wanted) in rows.iter().zip(&wanted) {
        assert_eq!(row.cells, wanted, "{row}");
    }
}
