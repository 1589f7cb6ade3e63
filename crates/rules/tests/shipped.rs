//! The profiles that come with the program, each as its file says.

mod support;

use icp_sms_rules::filing::{Answers, FilingType};
use icp_sms_rules::profile::{AutomaticResend, Profile, Rule, SHIPPED};
use icp_sms_rules::recipients::{Outcome, recipients};
use support::{file, folder, shipped};

#[test]
fn the_file_of_ucloud_is_the_default_profile_as_the_program_has_it() {
    let written = Profile::default().write().to_string() + "\n";
    let path = folder().join("ucloud.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &written).expect("the file can be written");
        panic!("written anew: read the difference, and run without UPDATE");
    }
    let kept = std::fs::read_to_string(&path).expect("a file");
    assert_eq!(kept, written, "run UPDATE=1 cargo test --test shipped");
    assert_eq!(Profile::read(&[file("ucloud")]), Ok(Profile::default()));
}

#[test]
fn every_file_reads_and_is_written_as_the_same_profile() {
    for id in SHIPPED {
        let profile = shipped(id);
        assert_eq!(profile.id, id);
        assert_eq!(Profile::read(&[profile.write()]), Ok(profile), "{id}");
    }
}

#[test]
fn no_other_file_lies_among_them() {
    let names = std::fs::read_dir(folder()).expect("a folder");
    let mut ids: Vec<_> = names
        .map(|entry| entry.expect("an entry").file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".json")?.to_owned()))
        .filter(|id| id != "profile.schema")
        .collect();
    ids.sort();
    let mut known = SHIPPED;
    known.sort_unstable();
    assert_eq!(ids, known);
}

#[test]
fn nothing_of_ucloud_stands_in_another_profile_without_its_label() {
    for profile in support::all() {
        if profile.name.en == "UCloud" {
            continue;
        }
        let text = profile.write().to_string();
        assert!(
            !text.contains("UCloud") && !text.contains("ucloud"),
            "{text}"
        );
        assert!(!text.contains("4000188113"), "{text}");
        for row in &profile.types {
            let of_ucloud = row.row.page.provider.en == "UCloud";
            assert_eq!(row.row.from_default, of_ucloud, "{row:?}");
            assert_eq!(profile.states(&row.row), !of_ucloud, "{row:?}");
        }
    }
}

#[test]
fn what_a_page_states_is_applied() {
    let rule = |id, of| shipped(id).rule(of);
    let cancelled = rule("huaweicloud", FilingType::CancelWebsite);
    assert_eq!(cancelled, Some(Rule::Administrator));
    let later = shipped("ucloud-2026");
    let resend = later.automatic_resend.value;
    assert_eq!(resend, AutomaticResend::HoursAfterSubmission(12));
    assert_eq!(later.terms.website_administrator.zh_cn, "ICP负责人");
    let answers = Answers {
        filing_type: Some(FilingType::InitialFiling),
        ..Answers::default()
    };
    let douyin = shipped("douyin-miniprogram");
    let asked = recipients(&answers, &douyin);
    assert_eq!((asked.list.len(), asked.outcome), (1, Outcome::Codes));
    assert_eq!(douyin.terms.entity_leader.zh_cn, "主办单位负责人");
}

#[test]
fn the_later_page_of_ucloud_has_no_error_of_that_page() {
    assert!(!file("ucloud-2026").to_string().contains("泉州"));
}
