//! 核验业务开始时间: since when each province verifies.

use chrono::Datelike;
use icp_sms_rules::province::{Batch, Province};

use crate::table;

const HEADS: [&str; 4] = ["省份", "ISO 3166-2", "批次", "开始日期"];

fn batch_of(name: &str) -> Option<Batch> {
    Some(match name {
        "第一批试点" => Batch::FirstPilot,
        "第二批试点" => Batch::SecondPilot,
        "第三批试点" => Batch::ThirdPilot,
        "非试点省份" => Batch::Nationwide,
        _ => return None,
    })
}

#[test]
fn every_province_agrees_with_its_row() {
    for row in table::read("provinces.tsv", &HEADS) {
        let [name, id, batch, start] = &row.cells[..] else {
            unreachable!();
        };
        let province =
            Province::from_id(id).unwrap_or_else(|| panic!("{row}: no province has that id"));
        assert_eq!(province.chinese_name(), name, "{row}");
        let english = province.english_name().replace(' ', "");
        assert_eq!(english, format!("{province:?}"), "{row}");
        assert_eq!(Some(province.batch()), batch_of(batch), "{row}");
        let first = province.batch().start();
        let (year, month, day) = (first.year(), first.month(), first.day());
        assert_eq!(&format!("{year}年{month}月{day}日"), start, "{row}");
        assert!(province.batch().required_on(first), "{row}");
        assert!(
            !province.batch().required_on(first.pred_opt().unwrap()),
            "{row}"
        );
    }
}

#[test]
fn every_province_and_every_batch_has_its_rows() {
    let rows = table::read("provinces.tsv", &HEADS);
    table::assert_each_once(&rows, 1, 31);
    for province in Province::ALL {
        let here = rows.iter().filter(|row| row.cells[1] == province.id());
        assert_eq!(here.count(), 1, "the rows of {province:?}");
    }
    // The numbers of provinces that the source's three lists name, and the rest.
    for (batch, provinces) in Batch::ALL.into_iter().zip([7, 7, 8, 9]) {
        let rows = rows
            .iter()
            .filter(|row| batch_of(&row.cells[2]) == Some(batch));
        assert_eq!(rows.count(), provinces, "the rows of {batch:?}");
    }
}
