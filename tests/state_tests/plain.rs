//! The courses that a visitor takes, one by one.

use chrono::TimeDelta;
use icp_sms_guide::rules::answers::{WRONG_ENTRIES_THAT_FAIL, WRONG_ENTRIES_THAT_STOP};
use icp_sms_guide::rules::filing::FilingType;
use icp_sms_guide::rules::provider::Provider;
use icp_sms_guide::rules::province::Province;
use icp_sms_guide::rules::recipients::{Role, recipients};
use icp_sms_guide::rules::window::{Basis, Instant, Phase, Window};
use icp_sms_guide::state::{Action, Event, Progress, Standing, State, Step};

const LEADER: Role = Role::EntityLeader;
const ADMINISTRATOR: Role = Role::WebsiteAdministrator;

/// A visitor and a clock that stands until it is moved.
struct Visit {
    state: State,
    now: Instant,
}

impl Visit {
    /// 新增备案 with two people, the SMS just received.
    fn begun() -> Self {
        let now = "2026-11-23T01:00:00Z".parse().unwrap();
        let mut visit = Self {
            state: State::default(),
            now,
        };
        visit.does(Event::FilingType(FilingType::InitialFiling));
        visit.does(Event::Province(Some(Province::Guangdong)));
        visit.does(Event::SamePerson(false));
        visit.does(Event::Begin(Window {
            start: now,
            basis: Basis::Received,
        }));
        visit
    }

    fn does(&mut self, event: Event) {
        self.state = self.state.after(Action {
            at: self.now,
            event,
        });
    }

    fn does_times(&mut self, times: u8, event: Event) {
        for _ in 0..times {
            self.does(event);
        }
    }

    fn standing(&self) -> Standing {
        let list = recipients(&self.state.answers, &Provider::default());
        self.state.standing(&list, self.now)
    }
}

#[test]
fn the_third_wrong_entry_stops_and_the_fifth_fails() {
    assert_eq!((WRONG_ENTRIES_THAT_STOP, WRONG_ENTRIES_THAT_FAIL), (3, 5));
    let mut visit = Visit::begun();
    for entries in 1..=4 {
        visit.does(Event::WrongEntry(LEADER));
        assert_eq!(visit.state.tracks.of(LEADER).wrong_entries, entries);
        assert_eq!(
            visit.standing(),
            Standing::Counting(Phase::Running),
            "{entries}"
        );
    }
    visit.does(Event::WrongEntry(LEADER));
    assert_eq!(visit.state.tracks.of(LEADER).progress, Progress::Failed);
    assert_eq!(visit.standing(), Standing::Failed(LEADER));
    visit.does(Event::WrongEntry(LEADER));
    assert_eq!(
        visit.state.tracks.of(LEADER).wrong_entries,
        5,
        "there is no sixth"
    );
    assert_eq!(visit.state.tracks.of(ADMINISTRATOR).wrong_entries, 0);
}

#[test]
fn a_wrong_entry_was_made_at_the_form() {
    let mut visit = Visit::begun();
    assert_eq!(visit.state.step(LEADER), Step::Open);
    visit.does(Event::WrongEntry(LEADER));
    assert_eq!(visit.state.step(LEADER), Step::Fill);
    assert_eq!(visit.state.step(ADMINISTRATOR), Step::Open);
    visit.does(Event::GoTo(LEADER, Step::Result));
    visit.does(Event::WrongEntry(LEADER));
    assert_eq!(
        visit.state.step(LEADER),
        Step::Result,
        "nobody is sent back"
    );
}

#[test]
fn a_wrong_entry_is_taken_back() {
    let mut visit = Visit::begun();
    visit.does(Event::TakeBack(LEADER));
    assert_eq!(visit.state.tracks.of(LEADER).wrong_entries, 0);
    visit.does_times(5, Event::WrongEntry(LEADER));
    visit.does(Event::TakeBack(LEADER));
    assert_eq!(visit.state.tracks.of(LEADER).wrong_entries, 4);
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
}

#[test]
fn a_reported_failure_is_taken_back_without_its_entries() {
    let mut visit = Visit::begun();
    visit.does_times(2, Event::WrongEntry(ADMINISTRATOR));
    visit.does(Event::Failed(ADMINISTRATOR));
    assert_eq!(visit.standing(), Standing::Failed(ADMINISTRATOR));
    visit.does(Event::TakeBack(ADMINISTRATOR));
    assert_eq!(visit.state.tracks.of(ADMINISTRATOR).wrong_entries, 2);
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
}

#[test]
fn all_is_done_when_both_have_verified() {
    let mut visit = Visit::begun();
    visit.does(Event::Verified(LEADER));
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
    let list = recipients(&visit.state.answers, &Provider::default());
    assert_eq!(
        visit.state.viewed(&list),
        Some(ADMINISTRATOR),
        "who is still to verify"
    );
    visit.does(Event::Verified(ADMINISTRATOR));
    assert_eq!(visit.standing(), Standing::Verified);
    visit.does(Event::NotVerified(LEADER));
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
    visit.does(Event::AllVerified);
    visit.now += TimeDelta::days(30);
    assert_eq!(visit.standing(), Standing::Verified, "done stays done");
}

#[test]
fn the_steps_are_those_of_whom_the_visitor_looks_at() {
    let mut visit = Visit::begun();
    let viewed = |visit: &Visit| {
        let list = recipients(&visit.state.answers, &Provider::default());
        visit.state.viewed(&list)
    };
    assert_eq!(viewed(&visit), Some(LEADER), "the first who waits");
    visit.does(Event::View(ADMINISTRATOR));
    assert_eq!(viewed(&visit), Some(ADMINISTRATOR));
    visit.does(Event::FilingType(FilingType::CancelEntity));
    assert_eq!(
        viewed(&visit),
        Some(LEADER),
        "who gets no code has no steps"
    );
}

#[test]
fn at_24_hours_it_closes_and_nothing_reopens_it() {
    let mut visit = Visit::begun();
    visit.now += TimeDelta::hours(24) - TimeDelta::milliseconds(1);
    assert_eq!(visit.standing(), Standing::Counting(Phase::TenMinutes));
    visit.now += TimeDelta::milliseconds(1);
    assert_eq!(visit.standing(), Standing::Closed);
    let before = visit.state.window;
    visit.does(Event::Begin(Window {
        start: visit.now,
        basis: Basis::Received,
    }));
    visit.does(Event::Verified(LEADER));
    visit.does(Event::AllVerified);
    assert_eq!(visit.state.window, before);
    assert_eq!(visit.standing(), Standing::Closed);
}

#[test]
fn who_verified_in_time_says_so_after_closing() {
    let mut visit = Visit::begun();
    visit.now += TimeDelta::hours(25);
    assert_eq!(visit.standing(), Standing::Closed);
    visit.does(Event::VerifiedInTime);
    assert_eq!(visit.standing(), Standing::Verified);
}

#[test]
fn submitting_again_keeps_the_answers_and_begins_anew() {
    let mut visit = Visit::begun();
    let answers = visit.state.answers;
    visit.does_times(5, Event::WrongEntry(LEADER));
    visit.does(Event::Resend);
    visit.now += TimeDelta::hours(30);
    visit.does(Event::SubmitAgain);
    assert_eq!(
        visit.state,
        State {
            answers,
            ..State::default()
        }
    );
    assert_eq!(visit.standing(), Standing::Idle);
    visit.does(Event::Begin(Window {
        start: visit.now,
        basis: Basis::Received,
    }));
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
}

#[test]
fn an_estimate_gives_way_to_the_sms_and_the_future_is_refused() {
    let mut visit = Visit::begun();
    visit.does(Event::SubmitAgain);
    visit.does(Event::Begin(Window {
        start: visit.now,
        basis: Basis::Submitted,
    }));
    assert!(visit.state.no_sms);
    assert_eq!(visit.state.step(LEADER), Step::Receive);
    let estimate = visit.state.window;
    let future = visit.now + TimeDelta::milliseconds(1);
    visit.does(Event::Begin(Window {
        start: future,
        basis: Basis::Received,
    }));
    assert_eq!(visit.state.window, estimate);
    visit.now += TimeDelta::minutes(5);
    visit.does(Event::Begin(Window {
        start: visit.now,
        basis: Basis::Received,
    }));
    assert!(!visit.state.no_sms);
    assert_eq!(visit.state.step(LEADER), Step::Open);
    assert_eq!(
        visit.state.window.map(|window| window.start),
        Some(visit.now)
    );
}

#[test]
fn five_wrong_entries_stay_failed_after_a_mistaken_all_verified() {
    let mut visit = Visit::begun();
    visit.does_times(5, Event::WrongEntry(LEADER));
    visit.does(Event::AllVerified);
    visit.does(Event::NotVerified(LEADER));
    visit.does_times(255, Event::WrongEntry(LEADER));
    assert_eq!(visit.state.tracks.of(LEADER).wrong_entries, 5);
    assert_eq!(visit.state.tracks.of(LEADER).progress, Progress::Failed);
}

#[test]
fn a_closed_estimate_gives_way_to_the_sms_alone() {
    let mut visit = Visit::begun();
    visit.does(Event::SubmitAgain);
    let begin = |start, basis| Event::Begin(Window { start, basis });
    let submitted = visit.now;
    visit.does(begin(submitted, Basis::Submitted));
    visit.now += TimeDelta::hours(25);
    assert_eq!(visit.standing(), Standing::Closed);
    visit.does(begin(visit.now, Basis::Submitted));
    assert_eq!(visit.standing(), Standing::Closed, "no second estimate");
    let received = submitted + TimeDelta::hours(2);
    visit.does(begin(received, Basis::Received));
    assert_eq!(visit.standing(), Standing::Counting(Phase::OneHour));
    visit.now += TimeDelta::hours(1);
    visit.does(begin(visit.now, Basis::Received));
    assert_eq!(visit.standing(), Standing::Closed, "exact now: it stays");
}

#[test]
fn a_clock_at_the_ends_of_the_calendar_does_no_harm() {
    let mut visit = Visit::begun();
    visit.now = Instant::MAX_UTC;
    assert_eq!(visit.standing(), Standing::Closed);
    visit.now = Instant::MIN_UTC;
    assert_eq!(visit.standing(), Standing::Counting(Phase::Running));
}
