//! More situations of real people, a kind each: what the guide says to them.

use icp_sms_rules::filing::{Changes, FilingType, Persons};
use icp_sms_rules::messages::SiteMessage;
use icp_sms_rules::order::Event;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::{Task, Waiting};

use crate::others_missing::waits_for_others;
use crate::support::{ADMIN, LEADER, one, story, t, two};

/// One person with two numbers gets two codes.
#[test]
fn two_numbers_of_one_person_verify_both() {
    let order = story()
        .files(FilingType::InitialFiling)
        .says(Event::Persons(Persons::TwoNumbers))
        .on("23 09:00", Event::JustReceived);
    assert_eq!(order.phones(), [LEADER, ADMIN]);
    let verified = order.on(
        "23 09:10",
        Event::SiteMessage(LEADER, SiteMessage::PageVerified),
    );
    row!("one number", verified, "23 09:10" => Task::Other(ADMIN));
}

/// 注销网站 needs no code by the page, and an SMS came.
#[test]
fn an_sms_that_no_rule_expects_is_verified() {
    let order = story()
        .files(FilingType::CancelWebsite)
        .on("23 09:00", Event::JustReceived);
    row!("我收到了 12381 的短信", order.clone(), "23 09:00" => Task::Fill(ADMIN));
    let others = order.clone().on("23 09:10", waits_for_others(ADMIN));
    row!("others too", others.clone(), "23 09:10" => Task::Other(LEADER));
    assert_eq!(others.phones(), [LEADER, ADMIN], "nobody is forgotten");
    let reported = order
        .clone()
        .on("23 09:05", Event::Report(Phone::Administrator2));
    assert_eq!(reported.phones(), [ADMIN, Phone::Administrator2]);
    let failed = order
        .clone()
        .wrong(5, "23 09:10", ADMIN)
        .on("23 10:00", Event::SubmitAgain);
    row!("again", failed, "23 10:00" => Task::Wait(Waiting::SubmissionUnknown));
    let done = order.on("23 09:10", Event::Verified(ADMIN));
    row!("verified", done, "23 09:10" => Task::Done);
    let access = story()
        .files(FilingType::CancelAccess)
        .on("23 09:00", Event::JustReceived);
    row!("取消接入", access, "23 09:00" => Task::Fill(Phone::Holder));
}

/// Before 新增接入 is answered, nobody is said to be the one.
#[test]
fn an_sms_before_the_answers_is_nobody_s_yet() {
    let access = story().files(FilingType::AddServiceProvider);
    let came = access.on("23 09:00", Event::JustReceived);
    row!("not answered", came.clone(), "23 09:00" => Task::Fill(Phone::Holder));
    assert_eq!(came.phones(), []);
    let same = came.clone().says(Event::PhoneMatches(true));
    row!("一致", same, "23 09:01" => Task::Fill(ADMIN));
    let other = came.says(Event::PhoneMatches(false));
    let first = other.clone().says(Event::OriginalProviderReachable(true));
    row!("不一致, and it came all the same", first.clone(), "23 09:01" => Task::Fill(ADMIN));
    assert_eq!(first.phones(), [ADMIN]);
}

/// Every website's person verifies where a change touches several.
#[test]
fn several_websites_have_several_people() {
    let order = one().says(Event::Report(Phone::Administrator2));
    let order = order
        .says(Event::Report(Phone::Administrator3))
        .on("23 09:00", Event::JustReceived);
    let one_left = order
        .on("23 09:10", Event::Verified(ADMIN))
        .on("23 09:20", Event::Verified(Phone::Administrator3));
    row!("one is left", one_left, "23 09:20" => Task::Other(Phone::Administrator2));
}

/// Verified, nothing in the console yet, verified again to be sure.
#[test]
fn verifying_again_to_be_sure_changes_nothing() {
    let done = one()
        .on("23 09:00", Event::JustReceived)
        .on("23 09:10", Event::Verified(ADMIN));
    for message in [
        SiteMessage::AlreadyVerified,
        SiteMessage::NoRecordOrDone,
        SiteMessage::WrongEntries,
    ] {
        let again = done
            .clone()
            .on("24 08:00", Event::SiteMessage(ADMIN, message));
        assert_eq!(again.state.tracks, done.state.tracks, "{message:?}");
        row!(message.id(), again, "24 08:00" => Task::Done);
    }
}

/// A resend that comes to nothing is no wrong entry, and no resend.
#[test]
fn a_refused_resend_changes_nothing() {
    let order = one()
        .on("23 09:00", Event::NotYet)
        .on("23 09:30", Event::AllChecked(true));
    for message in [SiteMessage::NothingToResend, SiteMessage::ResendNoRecord] {
        let refused = order
            .clone()
            .on("23 09:40", Event::SiteMessage(ADMIN, message));
        assert_eq!(refused.state, order.state, "{message:?}");
    }
}

/// The site sends no more SMS: there is nothing to resend, so the provider is asked.
#[test]
fn a_refused_resend_leads_to_the_provider() {
    let limit = Event::SiteMessage(ADMIN, SiteMessage::ResendLimit);
    let waits = one().on("23 09:00", Event::NotYet);
    let submitted = one().on("23 09:00", Event::SubmittedAt(t("23 09:00")));
    for order in [waits, submitted] {
        let resends = order.clone().on("23 09:30", Event::AllChecked(true));
        row!("before", resends.clone(), "23 09:40" => Task::Resend);
        for order in [order, resends] {
            let refused = order.on("23 09:40", limit);
            row!("refused", refused.clone(), "23 09:40" => Task::CallProvider);
            let again = refused.clone().on("23 09:50", Event::Resent);
            row!("and once more", again, "23 09:50" => Task::CallProvider);
            let came = refused.on("23 10:00", Event::JustReceived);
            row!("found all the same", came, "23 10:00" => Task::SayWhetherFirst);
        }
    }
}

/// 变更备案 has several answers: after the first of them it is open whose phone the
/// SMS of before was, and nobody is called done or missing.
#[test]
fn an_answer_of_several_ends_nothing() {
    let entity = Changes {
        entity: true,
        ..Changes::default()
    };
    let both = Changes {
        website: true,
        ..entity
    };
    for message in [SiteMessage::PageVerified, SiteMessage::WaitForOthers] {
        let order = story()
            .on("23 09:00", Event::SiteMessage(Phone::Holder, message))
            .files(FilingType::ModifyFiling)
            .says(Event::Changes(entity));
        row!("one ticked", order.clone(), "23 09:02" => Task::SayWhose);
        let order = order.says(Event::Changes(both));
        row!("both", order.clone(), "23 09:03" => Task::SayWhose);
        let said = order.on("23 09:04", Event::Assign(ADMIN));
        row!("whose", said, "23 09:04" => Task::Other(LEADER));
    }
}

/// The number in the filing is wrong: corrected, and submitted again.
#[test]
fn a_corrected_number_begins_another_order() {
    let waiting = two().on("23 09:00", Event::SubmittedAt(t("23 09:00")));
    let again = waiting.on("23 11:00", Event::SubmitAgain);
    row!("submitted again", again.clone(), "23 11:00" => Task::Wait(Waiting::SubmissionUnknown));
    assert_eq!(again.deadline(), None);
    let told = again.on("23 11:10", Event::SubmittedAt(t("23 11:08")));
    row!("and when", told, "23 11:10" => Task::Wait(Waiting::Until(t("23 11:13"))));
}
