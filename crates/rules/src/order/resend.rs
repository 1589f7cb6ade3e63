//! The SMS that is sent again: by the system, or by hand.

use chrono::TimeDelta;

use super::{Sms, State};
use crate::profile::{AutomaticResend, Profile};
use crate::window::{Instant, next_noon};

/// In the place of a number of resends: the site refused one.
pub(super) const NO_MORE_RESENDS: u8 = u8::MAX;

/// Noted resends at which the guide stops where the page names no number: two are
/// allowed by others' pages, and the third is refused. Source: `resendsAllowed` in the
/// profiles `aliyun` and `huaweicloud`.
const RESENDS_THAT_STOP: u8 = 3;

/// How long before the stated time an SMS may come that the page announces for 'about' then.
const ABOUT: TimeDelta = TimeDelta::minutes(15);

impl State {
    /// When the system sends the SMS again by itself, as far as the profile and the
    /// known times tell.
    pub fn automatic_resend(&self, profile: &Profile) -> Option<Instant> {
        match profile.automatic_resend.value {
            AutomaticResend::NextNoon => self.window().map(|window| next_noon(window.start)),
            AutomaticResend::HoursAfterSubmission(hours) => {
                let after = TimeDelta::hours(hours.into());
                self.submitted_at.map(|at| at + after)
            }
            AutomaticResend::NotStated => None,
        }
    }

    /// Whether an SMS that nobody saw may have come before the one that just came. That is
    /// possible where the time of the submission is not known, and either the visitor has
    /// been waiting or the system resends so many hours after the submission.
    pub(crate) fn may_have_missed_one(&self, profile: &Profile) -> bool {
        let any_time = matches!(
            profile.automatic_resend.value,
            AutomaticResend::HoursAfterSubmission(_)
        );
        self.submitted_at.is_none() && (any_time || self.sms == Sms::NotYet)
    }

    /// Whether the site has refused to send the SMS again.
    pub const fn resends_are_refused(&self) -> bool {
        self.resends == NO_MORE_RESENDS
    }

    /// Whether as many resends are noted as the page allows: a further one would have the
    /// filing returned.
    pub fn resends_are_used_up(&self, profile: &Profile) -> bool {
        let allowed = profile.resends_allowed.value;
        self.resends >= allowed.unwrap_or(RESENDS_THAT_STOP)
    }

    /// Whether an SMS that comes at `now` may be a second one: one has come before,
    /// a resend was noted, the order was submitted on an earlier day, the hours after which
    /// the system resends have passed, or it is about noon, when it resends. Then the
    /// visitor is asked.
    pub fn may_be_resent(&self, profile: &Profile, now: Instant) -> bool {
        let earlier_day = |at| now >= next_noon(at) - TimeDelta::hours(12);
        let by_system = match (profile.automatic_resend.value, self.submitted_at) {
            (AutomaticResend::HoursAfterSubmission(hours), Some(at)) => {
                now >= at + TimeDelta::hours(hours.into()) - ABOUT
            }
            (AutomaticResend::NextNoon, None) => {
                let noon = next_noon(now) - TimeDelta::days(1);
                (noon - ABOUT..noon + TimeDelta::hours(1)).contains(&now)
            }
            _ => false,
        };
        let has_come = self.sms == Sms::Came || self.resends > 0;
        has_come || self.submitted_at.is_some_and(earlier_day) || by_system
    }
}
