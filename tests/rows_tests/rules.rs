//! Every rule of the code that has a source, put in words.

use icp_sms_guide::rules::answers::SiteAnswer;
use icp_sms_guide::rules::filing::{Answers, Changes, FilingType, NewNumbers};
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::province::{Batch, Province};
use icp_sms_guide::rules::recipients::{recipients, source};
use icp_sms_guide::rules::source::Source;
use icp_sms_guide::text::Lang;

use crate::ledger::Entry;
use crate::words;

/// The filing types, the batches and the site's answers.
pub fn all() -> Vec<Entry> {
    let filings = FilingType::ALL.into_iter().map(filing);
    let batches = Batch::ALL.into_iter().map(batch);
    let answers = SiteAnswer::ALL.into_iter().map(site_answer);
    filings.chain(batches).chain(answers).collect()
}

fn ticked<const N: usize>(boxes: [(&str, bool); N]) -> String {
    let names: Vec<_> = boxes
        .iter()
        .filter(|(_, on)| *on)
        .map(|(name, _)| *name)
        .collect();
    names.join("+")
}

/// Every way to answer the follow-ups of a filing type, with its words.
fn ways(filing_type: FilingType) -> Vec<(String, Answers)> {
    let blank = Answers {
        filing_type: Some(filing_type),
        ..Answers::default()
    };
    match filing_type {
        FilingType::InitialFiling => [
            ("同一人未答", None),
            ("是同一人", Some(true)),
            ("不是同一人", Some(false)),
        ]
        .map(|(words, same_person)| {
            (
                words.to_owned(),
                Answers {
                    same_person,
                    ..blank
                },
            )
        })
        .to_vec(),
        FilingType::AddServiceProvider => [
            ("手机号未答", None, None),
            ("手机号一致", Some(true), None),
            ("手机号不一致", Some(false), None),
            ("手机号不一致+能联系", Some(false), Some(true)),
            ("手机号不一致+不能联系", Some(false), Some(false)),
        ]
        .map(|(words, phone_matches, original_provider_reachable)| {
            (
                words.to_owned(),
                Answers {
                    phone_matches,
                    original_provider_reachable,
                    ..blank
                },
            )
        })
        .to_vec(),
        FilingType::ModifyFiling => (0..32_u8).filter_map(|bits| changes(blank, bits)).collect(),
        FilingType::AddWebsite
        | FilingType::CancelEntity
        | FilingType::CancelWebsite
        | FilingType::CancelAccess => vec![("不论".to_owned(), blank)],
    }
}

/// 变更备案 with these boxes ticked, unless whose number changes does not matter.
fn changes(blank: Answers, bits: u8) -> Option<(String, Answers)> {
    let bit = |at: u8| bits >> at & 1 == 1;
    let changes = Changes {
        entity: bit(0),
        website: bit(1),
        phone: bit(2),
    };
    let new_numbers = NewNumbers {
        entity_leader: bit(3),
        website_administrator: bit(4),
    };
    let matters = changes.phone || new_numbers == NewNumbers::default();
    let words = ticked([
        ("主体信息", changes.entity),
        ("网站信息", changes.website),
        ("手机号码", changes.phone),
        ("主体负责人换号", new_numbers.entity_leader),
        ("网站负责人换号", new_numbers.website_administrator),
    ]);
    let words = if words.is_empty() {
        "变更信息未答".to_owned()
    } else {
        words
    };
    matters.then_some((
        words,
        Answers {
            changes,
            new_numbers,
            ..blank
        },
    ))
}

fn filing(filing_type: FilingType) -> Entry {
    let part = |(condition, answers): (String, Answers)| {
        let got = recipients(&answers, &Provider::default());
        let phones: Vec<_> = got.list.iter().map(words::phone).collect();
        let parts = [
            condition,
            words::list(&phones),
            words::outcome(got.outcome).to_owned(),
        ];
        parts.join("｜")
    };
    let content: Vec<_> = ways(filing_type).into_iter().map(part).collect();
    let name = (Lang::ZhCn.text().filing)(filing_type).name;
    entry(name, &content.join("；"), source(filing_type))
}

fn batch(batch: Batch) -> Entry {
    let provinces: Vec<_> = Province::ALL
        .into_iter()
        .filter(|province| province.batch() == batch)
        .map(Province::chinese_name)
        .collect();
    let content = format!("{} 起：{}", batch.start(), words::list(&provinces));
    let name = match batch {
        Batch::FirstPilot => "第一批试点",
        Batch::SecondPilot => "第二批试点",
        Batch::ThirdPilot => "第三批试点",
        Batch::Nationwide => "非试点省份",
    };
    entry(name, &content, batch.source())
}

fn site_answer(answer: SiteAnswer) -> Entry {
    let tab = if answer.is_of_resend() {
        "短信重发"
    } else {
        "短信核验"
    };
    let content = format!("{tab}｜{}｜{}", answer.quote(), words::cost(answer.cost()));
    entry(&format!("网站提示 {answer:?}"), &content, answer.source())
}

fn entry(rule: &str, content: &str, source: Source) -> Entry {
    Entry::new(rule, content, source.row, &source.checked.to_string())
}
