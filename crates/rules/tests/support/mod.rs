//! What the tests share: times that read like a calendar, and orders told as stories.

#![allow(dead_code, unused_imports, reason = "no test file needs all of it")]

mod profiles;
pub mod strategies;
pub mod table;

pub use profiles::{all, file, folder, shipped};

use icp_sms_rules::filing::{FilingType, Persons};
use icp_sms_rules::order::{Action, Event, Preset, State};
use icp_sms_rules::phone::Phone;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::task::{Task, task};
use icp_sms_rules::window::{Instant, parse_beijing};

pub const LEADER: Phone = Phone::EntityLeader;
pub const ADMIN: Phone = Phone::Administrator1;

/// A time of November 2026 in Beijing, as `23 09:00`, or any as `2026-12-01 09:00`.
pub fn t(text: &str) -> Instant {
    let month = if text.len() < "2026-11-23 09:00".len() {
        "2026-11-"
    } else {
        ""
    };
    let text = [month, text].concat().replace(' ', "T");
    parse_beijing(&text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// A time by which no clock can go: its battery is dead.
pub fn dead_clock() -> Instant {
    "2001-01-01T00:01:00Z".parse().expect("a time")
}

/// One visitor's order, as it goes on.
#[derive(Clone)]
pub struct Story {
    pub state: State,
    pub profile: Profile,
}

/// Nothing said yet.
pub fn story() -> Story {
    of_page(Preset::default())
}

/// A page with a preset has been opened.
pub fn of_page(preset: Preset) -> Story {
    Story {
        state: State::of_preset(&preset),
        profile: Profile::default(),
    }
}

/// 新增网站: one phone.
pub fn one() -> Story {
    story().files(FilingType::AddWebsite)
}

/// 新增备案 with two people: two phones.
pub fn two() -> Story {
    story()
        .files(FilingType::InitialFiling)
        .says(Event::Persons(Persons::Different))
}

impl Story {
    /// Something happens at a time.
    pub fn on(mut self, time: &str, event: Event) -> Self {
        let action = Action { at: t(time), event };
        self.state = self.state.after(action, &self.profile);
        self
    }

    /// An answer is given, at a time that does not matter.
    pub fn says(self, event: Event) -> Self {
        self.on("20 08:00", event)
    }

    /// A filing type is chosen.
    pub fn files(self, filing_type: FilingType) -> Self {
        self.says(Event::FilingType(filing_type))
    }

    /// The page says something else.
    pub fn page(mut self, before: &Preset, now: &Preset) -> Self {
        self.state = self.state.after_preset(before, now);
        self
    }

    /// Several wrong entries, one a minute from a time on.
    pub fn wrong(mut self, times: u8, time: &str, phone: Phone) -> Self {
        use icp_sms_rules::messages::SiteMessage::WrongEntries;
        for _ in 0..times {
            self = self.on(time, Event::SiteMessage(phone, WrongEntries));
        }
        self
    }

    pub fn recipients(&self) -> Recipients {
        self.state.recipients(&self.profile)
    }

    pub fn phones(&self) -> Vec<Phone> {
        self.recipients().phones().collect()
    }

    /// As the guide shows it.
    pub fn task(&self, now: Instant) -> Task {
        let state = self.state.listed(&self.profile);
        let recipients = state.recipients(&self.profile);
        task(&state, &recipients, &self.profile, now)
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.state.window().map(|window| window.deadline())
    }
}
