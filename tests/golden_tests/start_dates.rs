//! 核验业务开始时间: since when each province verifies.

use icp_sms_guide::rules::province::{Batch, Province};
use icp_sms_guide::text::Lang;

use crate::table;

const HEADS: [&str; 5] = ["省份", "ISO 3166-2", "批次", "开始日期", "管局"];

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
    let text = Lang::ZhCn.text();
    for row in table::read("provinces.tsv", &HEADS) {
        let [name, id, batch, start, administration] = &row.cells[..] else {
            unreachable!();
        };
        let province =
            Province::from_id(id).unwrap_or_else(|| panic!("{row}: no province has that id"));
        assert_eq!(province.chinese_name(), name, "{row}");
        assert_eq!(Some(province.batch()), batch_of(batch), "{row}");
        let first_day = province.batch().start();
        assert_eq!(&text.date(first_day), start, "{row}");
        assert!(province.batch().required_on(first_day), "{row}");
        assert!(
            !province.batch().required_on(first_day.pred_opt().unwrap()),
            "{row}"
        );
        assert_eq!(
            &text.administration_of(Some(province)),
            administration,
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
