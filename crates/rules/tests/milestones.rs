//! Each milestone of a window is announced once, whatever the clock does.

mod support;

use chrono::TimeDelta;
use icp_sms_rules::milestones::Milestones;
use icp_sms_rules::window::{Basis, Instant, Phase, Window};
use proptest::collection::vec;
use proptest::prelude::*;

use support::strategies::any_time;
use support::t;

fn window(start: &str) -> Option<Window> {
    Some(Window {
        start: t(start),
        basis: Basis::Received,
    })
}

/// What is announced at each of these times, the window running since 23 09:00.
fn announced(times: &[&str]) -> Vec<Option<Phase>> {
    let mut milestones = Milestones::default();
    let look = |time: &&str| milestones.look(window("23 09:00"), t(time));
    times.iter().map(look).collect()
}

#[test]
fn each_milestone_comes_at_its_time_and_once() {
    let calm = ["23 09:00", "23 09:01", "23 20:59:59"];
    assert_eq!(announced(&calm), [None; 3]);
    for (phase, before, at, after) in [
        (Phase::TwelveHours, "23 20:59:59", "23 21:00", "24 02:59:59"),
        (Phase::SixHours, "24 02:59:59", "24 03:00", "24 07:59:59"),
        (Phase::OneHour, "24 07:59:59", "24 08:00", "24 08:49:59"),
        (Phase::TenMinutes, "24 08:49:59", "24 08:50", "24 08:59:59"),
        (Phase::Closed, "24 08:59:59", "24 09:00", "30 09:00"),
    ] {
        let once = [None, Some(phase), None, None];
        assert_eq!(announced(&[before, at, at, after]), once);
    }
}

#[test]
fn of_several_that_passed_in_sleep_only_the_latest_is_announced() {
    let slept = ["23 09:00", "24 08:30", "24 08:40", "24 08:50"];
    let wanted = [None, Some(Phase::OneHour), None, Some(Phase::TenMinutes)];
    assert_eq!(announced(&slept), wanted);
}

#[test]
fn what_is_behind_when_it_begins_is_not_announced() {
    assert_eq!(announced(&["24 08:40", "24 08:45"]), [None; 2]);
    assert_eq!(
        announced(&["25 09:00", "26 09:00"]),
        [None; 2],
        "closed long ago"
    );
}

#[test]
fn a_clock_that_is_set_back_announces_nothing_again() {
    let to_and_fro = ["23 09:00", "24 08:00", "24 07:59", "23 10:00", "24 08:01"];
    let wanted = [None, Some(Phase::OneHour), None, None, None];
    assert_eq!(announced(&to_and_fro), wanted);
}

#[test]
fn a_pause_announces_nothing_again() {
    let mut milestones = Milestones::default();
    let running = window("23 09:00");
    assert_eq!(milestones.look(None, t("23 08:59")), None);
    assert_eq!(milestones.look(running, t("23 09:00")), None);
    assert_eq!(
        milestones.look(running, t("23 21:00")),
        Some(Phase::TwelveHours)
    );
    for _ in 0..2 {
        // The order is cleared, and that is taken back.
        assert_eq!(milestones.look(None, t("23 21:01")), None);
        assert_eq!(milestones.look(running, t("23 20:59")), None);
        assert_eq!(milestones.look(running, t("23 21:02")), None);
    }
    assert_eq!(
        milestones.look(running, t("24 03:00")),
        Some(Phase::SixHours)
    );
}

#[test]
fn a_corrected_window_has_milestones_of_its_own() {
    let mut milestones = Milestones::default();
    milestones.look(window("23 09:00"), t("23 09:00"));
    assert_eq!(
        milestones.look(window("23 09:00"), t("23 21:00")),
        Some(Phase::TwelveHours)
    );
    assert_eq!(milestones.look(window("23 12:00"), t("23 21:01")), None);
    assert_eq!(
        milestones.look(window("23 12:00"), t("24 00:00")),
        Some(Phase::TwelveHours)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_milestone_comes_twice(times in vec((any_time(), any::<bool>()), 0..40)) {
        let mut milestones = Milestones::default();
        let mut met = vec![];
        for (now, pauses) in times {
            let phase = milestones.look(window("23 21:00").filter(|_| !pauses), now);
            prop_assert!(phase.is_none_or(|phase| met.iter().all(|earlier| *earlier < phase)));
            met.extend(phase);
        }
    }

    #[test]
    fn a_milestone_is_met_and_not_before(
        minutes in vec(1..200_i64, 1..40),
    ) {
        let start: Instant = t("23 09:00");
        let window = window("23 09:00").expect("a window");
        let (mut milestones, mut now) = (Milestones::default(), start);
        milestones.look(Some(window), now);
        let mut before = window.phase(now);
        for step in minutes {
            now += TimeDelta::minutes(step);
            let (met, phase) = (milestones.look(Some(window), now), window.phase(now));
            prop_assert_eq!(met, Some(phase).filter(|phase| *phase != before));
            if let Some(phase) = met {
                let left = start + TimeDelta::hours(24) - now;
                prop_assert!(left <= phase.at_most(), "{left} left at {phase:?}");
            }
            before = phase;
        }
    }
}
