//! The steps of the guide, of which one is the present, and whether the time counts.

use icp_sms_rules::filing::{FilingType, Question};
use icp_sms_rules::messages::{SiteMessage, WRONG_ENTRIES_THAT_FAIL};
use icp_sms_rules::order::{Event, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::AutomaticResend;
use icp_sms_rules::task::{Step, Task, Waiting, entries_left};
use icp_sms_rules::window::{Basis, ResendWorth};

use crate::support::{ADMIN, Story, one, story, t};

#[test]
fn each_task_stands_at_its_step() {
    for (step, tasks) in [
        (
            Step::Receive,
            &[
                Task::Ask,
                Task::FollowUp(Question::Persons),
                Task::SayWhetherSmsCame,
                Task::SayWhetherFirst,
                Task::Wait(Waiting::Check),
                Task::Resend,
                Task::StopResending,
                Task::CallProvider,
            ][..],
        ),
        (
            Step::Fill,
            &[Task::Fill(ADMIN), Task::Retry(ADMIN), Task::Stop(ADMIN)],
        ),
        (Step::Result, &[Task::Result(ADMIN), Task::NoRecord(ADMIN)]),
        (Step::Others, &[Task::Other(ADMIN), Task::SayWhose]),
        (Step::Review, &[Task::Done]),
    ] {
        for task in tasks {
            assert_eq!(task.step(&State::default()), Some(step), "{task:?}");
            assert_eq!(task.counts_down(), step != Step::Review, "{task:?}");
        }
    }
    assert!(Step::ALL.is_sorted());
}

/// After one has verified, a question asks who else does.
#[test]
fn a_question_after_a_verification_stands_at_the_others() {
    for message in [SiteMessage::PageVerified, SiteMessage::WaitForOthers] {
        let verified = story()
            .on("23 09:00", Event::SiteMessage(Phone::Holder, message))
            .files(FilingType::InitialFiling);
        let task = verified.task(t("23 09:01"));
        assert_eq!(task, Task::FollowUp(Question::Persons));
        assert_eq!(
            task.step(&verified.state),
            Some(Step::Others),
            "{message:?}"
        );
    }
}

#[test]
fn who_has_left_the_way_stands_at_no_step() {
    for (task, counts_down) in [
        (Task::AskProvider(ADMIN), true),
        (Task::ChangeNumberFirst, false),
        (Task::CancelFilingFirst, false),
        (Task::NoCode, false),
        (Task::Failed(ADMIN), false),
        (Task::Closed(Basis::Received), false),
    ] {
        assert_eq!(
            (task.step(&State::default()), task.counts_down()),
            (None, counts_down),
            "{task:?}"
        );
    }
}

#[test]
fn five_entries_are_left_at_first_and_none_at_last() {
    let left: Vec<_> = (0..=WRONG_ENTRIES_THAT_FAIL + 1)
        .map(entries_left)
        .collect();
    assert_eq!(left, [5, 4, 3, 2, 1, 0, 0]);
}

/// An order by each kind of page: when the system sends again, and what that is worth.
#[test]
fn the_system_sends_again_by_the_provider_s_page() {
    let by = |resend| -> Story {
        let mut order = one();
        order.profile.automatic_resend.value = resend;
        order
    };
    let sends_again = |order: &Story| order.state.automatic_resend(&order.profile);
    let noon = by(AutomaticResend::NextNoon);
    assert_eq!(sends_again(&noon), None, "nothing is known");
    let submitted = noon.on("23 14:00", Event::SubmittedAt(t("23 14:00")));
    assert_eq!(sends_again(&submitted), Some(t("24 12:00")));
    let received = submitted.on("23 14:05", Event::JustReceived);
    assert_eq!(sends_again(&received), Some(t("24 12:00")));
    let later = by(AutomaticResend::HoursAfterSubmission(12));
    let received = later.on("23 09:05", Event::ReceivedAt(t("23 09:05")));
    assert_eq!(sends_again(&received), None, "the submission is not known");
    let submitted = received.on("23 09:06", Event::SubmittedAt(t("23 09:00")));
    assert_eq!(sends_again(&submitted), Some(t("23 21:00")));
    let window = submitted.state.window().expect("it has begun");
    let left = chrono::TimeDelta::minutes(12 * 60 + 5);
    let worth = window.worth_of_resend(t("23 21:00"));
    assert_eq!(worth, ResendWorth::BeforeDeadline(left));
    assert_eq!(window.worth_of_resend(t("24 09:05")), ResendWorth::TooLate);
    let silent = by(AutomaticResend::NotStated).on("23 09:00", Event::SubmittedAt(t("23 09:00")));
    assert_eq!(sends_again(&silent), None);
}
