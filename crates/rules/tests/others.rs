//! What others say otherwise, and what has changed on UCloud's page.

mod support;

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::profile::compare::{changes, others};
use icp_sms_rules::profile::digest::digest;
use icp_sms_rules::profile::others::{OTHERS, PROFILES};
use icp_sms_rules::profile::saying::{Saying, Shipped};
use icp_sms_rules::profile::{
    AutomaticResend, Localized, Profile, ReturnedAfterFive, Rule, SHIPPED, Span, WindowStart,
    WrongEntryCount,
};
use support::{all, shipped};

#[test]
fn the_list_is_what_the_files_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/profile/others.rs");
    let written = digest(&all());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &written).expect("the source can be written");
        panic!("written anew: read the difference, and run without UPDATE");
    }
    let kept = std::fs::read_to_string(path).expect("the source");
    assert!(kept == written, "run UPDATE=1 cargo test --test others");
}

#[test]
fn every_shipped_profile_can_be_chosen_by_its_name() {
    assert!(PROFILES.iter().map(|it| it.id).eq(SHIPPED));
    for it in PROFILES {
        assert_eq!(it.page, &*shipped(it.id).page);
        assert_eq!(Shipped::of(it.id), Some(it));
    }
    assert_eq!(Shipped::of("example-cloud"), None);
}

/// `id: saying` of each difference.
fn differences(filing_type: FilingType, profile: &Profile) -> Vec<(&'static str, Saying)> {
    let all = others(Some(filing_type), profile);
    all.map(|other| (other.id, other.says.clone())).collect()
}

#[test]
fn others_ask_somebody_for_a_cancelled_website() {
    let website = FilingType::CancelWebsite;
    let rules = |id| -> Vec<_> {
        let all = differences(website, &shipped(id));
        all.into_iter()
            .filter(|(_, says)| matches!(says, Saying::Rule(..)))
            .collect()
    };
    let asks = Saying::Rule(website, Rule::Administrator);
    let wanted = [("huaweicloud", asks.clone()), ("wechat-miniprogram", asks)];
    assert_eq!(rules("ucloud"), wanted);
    assert_eq!(
        rules("volcengine"),
        wanted,
        "its own row is the default one"
    );
    let nobody = Saying::Rule(website, Rule::Nobody);
    assert_eq!(rules("huaweicloud"), [("ucloud-2026", nobody)]);
}

#[test]
fn others_name_other_times_and_limits() {
    let says = differences(FilingType::CancelEntity, &shipped("huaweicloud"));
    let hours = Saying::AutomaticResend(AutomaticResend::HoursAfterSubmission(12));
    assert!(says.contains(&("ucloud-2026", hours)), "{says:?}");
    let total = Saying::WrongEntryCount(WrongEntryCount::Total);
    assert!(says.contains(&("tencentcloud", total)), "{says:?}");
    let from_sms = Saying::WindowStart(WindowStart::SmsReceived);
    assert!(says.contains(&("aliyun", from_sms)), "{says:?}");
    let resends = |(_, says): &(_, Saying)| matches!(says, Saying::ResendsAllowed(_));
    assert!(!says.iter().any(resends), "阿里云 allows as many: {says:?}");
    let sixth = Saying::ReturnedAfterFive(ReturnedAfterFive::SixthAttempt);
    let ucloud = differences(FilingType::CancelEntity, &Profile::default());
    assert!(ucloud.contains(&("huaweicloud", sixth)), "{ucloud:?}");
}

#[test]
fn nobody_differs_from_itself_and_no_default_row_is_anothers() {
    for profile in all() {
        for filing_type in FilingType::ALL {
            for other in others(Some(filing_type), &profile) {
                assert_ne!(other.page.provider, profile.name);
                assert_ne!(other.id, "ucloud");
                let names = matches!(other.says, Saying::Label(..) | Saying::Hours(_));
                assert!(!names, "{other:?}");
            }
        }
    }
    for other in OTHERS {
        let of = shipped(other.id);
        assert_eq!(other.says.of(&of).as_ref(), Some(&other.says));
        assert_eq!(other.page.provider, of.name);
    }
}

#[test]
fn the_changes_of_ucloud_are_those_that_concern_the_filing() {
    let of = |filing_type| -> Vec<_> {
        let all = changes(Some(filing_type)).into_iter();
        all.map(|change| (change.then, change.now.says.clone()))
            .collect()
    };
    let access = FilingType::AddServiceProvider;
    let changed = of(access);
    for (then, now) in [
        (
            Saying::Rule(access, Rule::FiledPhone),
            Saying::Rule(access, Rule::NewOrFiledPhone),
        ),
        (Saying::FirstSms((5, 5)), Saying::FirstSms((5, 10))),
        (
            Saying::AutomaticResend(AutomaticResend::NextNoon),
            Saying::AutomaticResend(AutomaticResend::HoursAfterSubmission(12)),
        ),
        (
            Saying::Administrator(Localized::of("网站负责人", "Website administrator")),
            Saying::Administrator(Localized::of("ICP负责人", "ICP responsible person")),
        ),
        (
            Saying::Hours(vec![Span::of((9, 30), (12, 0)), Span::of((13, 0), (18, 30))].into()),
            Saying::Hours(vec![Span::of((9, 30), (12, 0)), Span::of((13, 30), (18, 30))].into()),
        ),
        (
            Saying::Label(access, Localized::of("新增接入", "Add a service provider")),
            Saying::Label(access, Localized::of("接入备案", "Access filing")),
        ),
    ] {
        assert!(
            changed.contains(&(Some(then), now.clone())),
            "{now:?} in {changed:#?}"
        );
    }
    let senders = |(_, now): &(_, Saying)| matches!(now, Saying::Senders(_));
    assert!(!changed.iter().any(senders), "still 12381");
    let cancelled = of(FilingType::CancelEntity);
    let rule = |(_, now): &(_, Saying)| matches!(now, Saying::Rule(..) | Saying::Label(..));
    assert!(
        !cancelled.iter().any(rule),
        "the same people, the same name"
    );
    let new = of(FilingType::ModifyAccess);
    let nobody = Saying::Rule(FilingType::ModifyAccess, Rule::Nobody);
    assert!(new.contains(&(None, nobody)), "there was no such row");
}
