//! The one task that follows from an order and the present.

use chrono::TimeDelta;
use icp_sms_rules::phone::Phone;
use icp_sms_rules::task::{Task, Waiting};
use icp_sms_rules::window::{Basis, Instant};

use crate::order::{Order, Stand};

impl Order {
    /// The table of the tasks, from its end to its beginning.
    pub fn task(&self, now: Instant) -> Task {
        let phones = self.phones();
        if self.is_done() {
            return Task::Done;
        }
        let all = phones.iter().copied().chain([Phone::Holder]);
        if let Some(failed) = all
            .into_iter()
            .find(|phone| self.stand(*phone) == Stand::Failed)
        {
            return Task::Failed(failed);
        }
        let open = self.open();
        let question = matches!(open, Some(Task::FollowUp(_)));
        if let Some(task) = open.filter(|_| !question) {
            return task;
        }
        if self.first_or_resent.is_some() {
            return Task::SayWhetherFirst;
        }
        if self.is_over(now) && !self.only_the_provider_knows(&phones) {
            // From a later SMS it is over for certain.
            let is_estimate =
                self.first_sms.is_none() && self.submitted.is_some() && self.later_sms.is_none();
            return Task::Closed(if is_estimate {
                Basis::Submitted
            } else {
                Basis::Received
            });
        }
        let begun = phones.iter().any(|phone| self.has_verified(*phone));
        let whose = self.is_open_whose();
        if whose && !question {
            return Task::SayWhose;
        }
        let goes_on = !whose && (begun || self.came == Some(true));
        if let Some(task) = self.task_of_next(&phones, begun).filter(|_| goes_on) {
            return task;
        }
        if self.came != Some(true) && (self.came.is_some() || self.submitted.is_some()) {
            return self.wait(now);
        }
        open.unwrap_or(Task::SayWhetherSmsCame)
    }

    /// Whoever has not verified is one whom the provider looks for.
    fn only_the_provider_knows(&self, phones: &[Phone]) -> bool {
        let asks = |phone: &Phone| self.stand(*phone) == Stand::AskProvider;
        if phones.is_empty() {
            return asks(&Phone::Holder);
        }
        let mut missing = phones.iter().filter(|phone| !self.has_verified(**phone));
        self.open().is_none() && missing.all(asks)
    }

    /// The one whom the visitor goes on with, or the first who has not verified.
    fn task_of_next(&self, phones: &[Phone], begun: bool) -> Option<Task> {
        let holder = if phones.is_empty() {
            &[Phone::Holder][..]
        } else {
            phones
        };
        let mut waiting = holder
            .iter()
            .copied()
            .filter(|phone| !self.has_verified(*phone));
        let viewed = self.goes_on_with.filter(|phone| phones.contains(phone));
        let viewed = viewed.filter(|phone| !self.has_verified(*phone));
        let phone = viewed.or_else(|| waiting.next())?;
        let (stand, entries) = (self.stand(phone), self.entries(phone));
        let went_on = self.people[phone as usize].went_on;
        Some(match stand {
            Stand::AskProvider => Task::AskProvider(phone),
            _ if begun && viewed.is_none() => Task::Other(phone),
            Stand::Submitted => Task::Result(phone),
            Stand::NoRecord => Task::NoRecord(phone),
            _ if entries == 3 && !went_on => Task::Stop(phone),
            _ if entries > 0 => Task::Retry(phone),
            _ => Task::Fill(phone),
        })
    }

    /// No SMS has come.
    fn wait(&self, now: Instant) -> Task {
        let due = self.submitted.map(|at| at + TimeDelta::minutes(5));
        let left = self.deadline().map(|deadline| deadline - now);
        match due {
            _ if left.is_some_and(|left| left <= TimeDelta::hours(1)) => Task::CallProvider,
            _ if self.resends == u8::MAX => Task::CallProvider,
            Some(due) if now < due => Task::Wait(Waiting::Until(due)),
            // The seed's page names no number: others allow two, and the third is refused.
            _ if self.all_checked && self.resends >= 3 => Task::StopResending,
            _ if self.all_checked => Task::Resend,
            Some(_) => Task::Wait(Waiting::Check),
            None => Task::Wait(Waiting::SubmissionUnknown),
        }
    }
}
