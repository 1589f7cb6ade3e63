//! The site's messages, word for word, and what each counts as.

mod support;

use std::collections::HashSet;

use icp_sms_rules::messages::{
    Effect, FIELD_CHECKS, Place, SiteMessage, WRONG_ENTRIES_THAT_FAIL, WRONG_ENTRIES_THAT_STOP,
};

use support::table::{Row, assert_each_once, read};

const HEADS: [&str; 3] = ["网站提示", "计为", "出处"];

fn rows() -> Vec<Row> {
    let rows = read("site_messages.tsv", &HEADS);
    assert_each_once(&rows, 1, 19);
    rows
}

const fn counts_as(effect: Effect) -> &'static str {
    match effect {
        Effect::Verified => "本人核验完成",
        Effect::AllVerified => "全部核验完成",
        Effect::WrongEntry => "输错一次",
        Effect::WrongEntryUnlessDone => "输错一次（此前已完成的除外）",
        Effect::AskProvider => "请联系接入商",
        Effect::Failed => "核验失败",
        Effect::Resend => "重发一次",
        Effect::NoMoreResends => "不能再重发",
        Effect::Nothing => "不计",
    }
}

const fn stands_at(place: Place) -> &'static str {
    match place {
        Place::Verify => "短信核验",
        Place::Resend => "短信重发",
        Place::Form => "提交之前",
        Place::ProviderPage => "如何进行短信验证",
    }
}

#[test]
fn every_row_is_a_message_with_its_effect_and_place() {
    for row in rows() {
        let [quote, counts, place] = &row.cells[..] else {
            unreachable!("three heads");
        };
        let message = if FIELD_CHECKS.contains(&quote.as_str()) {
            SiteMessage::FieldCheck
        } else {
            let mut all = SiteMessage::ALL.into_iter();
            all.find(|it| it.quote() == quote)
                .unwrap_or_else(|| panic!("{row} is none"))
        };
        assert_eq!(counts_as(message.effect()), counts, "{row}");
        assert_eq!(stands_at(message.place()), place, "{row}");
    }
}

#[test]
fn every_message_has_its_row() {
    let rows = rows();
    let quotes: HashSet<_> = rows.iter().map(|row| row.cells[0].as_str()).collect();
    for message in SiteMessage::ALL {
        assert!(quotes.contains(message.quote()), "{message:?}");
    }
    for check in FIELD_CHECKS {
        assert!(quotes.contains(check), "{check}");
    }
}

#[test]
fn every_message_has_a_name_of_its_own() {
    let names: HashSet<_> = SiteMessage::ALL.into_iter().map(SiteMessage::id).collect();
    assert_eq!(names.len(), SiteMessage::ALL.len());
}

#[test]
fn a_message_of_the_provider_s_page_names_its_chapter() {
    for message in SiteMessage::ALL {
        let of_page = message.place() == Place::ProviderPage;
        let row = message.source().row;
        assert_eq!(row == "如何进行短信验证", of_page, "{message:?}: {row}");
    }
}

/// Source: 如信息输错5次以上. The stop at three is the guide's own caution.
#[test]
fn three_wrong_entries_stop_and_five_fail() {
    assert_eq!((WRONG_ENTRIES_THAT_STOP, WRONG_ENTRIES_THAT_FAIL), (3, 5));
}
