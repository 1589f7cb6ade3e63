//! The one function that changes an order.

use super::{Action, Event, Sms, Stage, State};
use crate::filing::{Answers, FilingType};
use crate::profile::Profile;
use crate::window::plausible;

impl State {
    /// The state after an action. Pure and total: an action that makes no sense at
    /// its time changes nothing. A clock that cannot be right begins no 24 hours.
    #[must_use]
    pub fn after(self, action: Action, profile: &Profile) -> Self {
        // The visitor acts on what is shown, which is the listed state.
        let mut state = self.listed(profile);
        let (event, at) = (action.event, plausible(Some(action.at)));
        state.begin(event, at, profile);
        state.record(event, at, profile);
        state.answer(event, profile);
        state.listed(profile)
    }

    /// The state with what follows from the list of phones under these rules: whose phone an
    /// SMS was, and who is still missing. It is the one to show, since the rules or the
    /// filing type may have changed after the last action.
    #[must_use]
    pub fn listed(self, profile: &Profile) -> Self {
        self.with_holder_listed(profile).with_others_listed(profile)
    }

    /// Whether choosing this filing type begins another order, in which nobody has verified:
    /// it does when everybody has verified for a different one.
    pub(crate) fn is_another_order(&self, filing_type: FilingType, profile: &Profile) -> bool {
        let other = self.answers.filing_type.is_some_and(|it| it != filing_type);
        other && self.is_done(&self.recipients(profile))
    }

    /// An order of these answers, of which nothing else is said.
    pub(crate) fn of_answers(answers: Answers) -> Self {
        Self {
            answers,
            ..Self::default()
        }
    }

    /// Events that need no time: answers, ticks, and where the visitor looks.
    fn answer(&mut self, event: Event, profile: &Profile) {
        let answers = &mut self.answers;
        match event {
            Event::FilingType(filing_type) => self.choose(filing_type, profile),
            Event::Province(province) => answers.province = province,
            Event::Persons(persons) => answers.persons = Some(persons),
            Event::PhoneMatches(yes) => answers.phone_matches = Some(yes),
            Event::OriginalProviderReachable(yes) => {
                answers.original_provider_reachable = Some(yes);
            }
            Event::Changes(changes) => answers.changes = changes,
            Event::NewNumbers(new_numbers) => answers.new_numbers = new_numbers,
            Event::AccessChangesAdministrator(yes) => {
                answers.access_changes_administrator = Some(yes);
            }
            Event::AccessChangesEntity(yes) => answers.access_changes_entity = Some(yes),
            Event::Revise(open) => self.revising = open,
            Event::Check(check, ticked) => set_bit(&mut self.checks, check, ticked),
            Event::AllChecked(all) => self.all_checked = all,
            Event::View(phone) => self.viewed = Some(phone),
            Event::FormSubmitted(phone) => self.track(phone).stand_at(Stage::Result),
            Event::BackToFields(phone) => self.track(phone).stand_at(Stage::Fields),
            Event::StopCheck(phone, check, ticked) => {
                set_bit(&mut self.track(phone).stop_checks, check, ticked);
            }
            Event::Resume(phone) => self.track(phone).resumed = true,
            Event::Remind(wanted) => self.remind = wanted,
            Event::SubmitAgain => {
                *self = self.next_order(self.all_reported(profile));
                self.sms = Sms::NotYet;
            }
            Event::StartOver(preset) => *self = Self::of_preset(&preset),
            _ => {}
        }
    }

    fn choose(&mut self, filing_type: FilingType, profile: &Profile) {
        if self.is_another_order(filing_type, profile) {
            *self = Self::of_answers(self.answers);
        }
        self.answers.filing_type = Some(filing_type);
    }
}

fn set_bit(bits: &mut u8, bit: u8, value: bool) {
    let mask = 1_u8.checked_shl(bit.into()).unwrap_or(0);
    *bits = if value { *bits | mask } else { *bits & !mask };
}
