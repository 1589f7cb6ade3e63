//! Everything that the page follows from.

use chrono::FixedOffset;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::keeper::Keeping;
use icp_sms_rules::order::{Event, Sms, State, Track, Undo};
use icp_sms_rules::phone::{Phone, Role};
use icp_sms_rules::profile::{Profile, Row};
use icp_sms_rules::recipients::Recipients;
use icp_sms_rules::task::Task;
use icp_sms_rules::window::{Basis, Instant, Phase, TimeError, Window};
use yew::{AttrValue, Callback, NodeRef};

use super::intent::{Fold, Folds, Intent, Way};
use crate::text::{Text, fill};

/// What is on the screen beside the order: what is open, entered, and what became
/// of the last wish.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ui {
    /// The way out that stands in the place of the task.
    pub way: Option<Way>,
    /// Which parts are open.
    pub folds: Folds,
    /// The visitor is answering: what was just answered stays in sight until
    /// something else is said.
    pub answering: bool,
    /// The entry of the time field that is open, as typed.
    pub draft: Option<AttrValue>,
    /// The words of the site's message that is looked up, or nothing.
    pub message: AttrValue,
    /// Why it was refused, if it was taken and refused.
    pub refused: Option<TimeError>,
    /// What became of the last wish to the browser: what it was, and whether it worked.
    pub outcome: Option<(Intent, bool)>,
    /// What the visitor can take back.
    pub undo: Option<Undo>,
    /// Something was just taken back.
    pub undone: bool,
    /// What can be taken back happened in another tab.
    pub elsewhere: bool,
}

impl Ui {
    /// Leaves the way out that is open, with what was entered there.
    pub fn leave_way(&mut self) {
        (self.way, self.draft, self.refused) = (None, None, None);
        self.message = AttrValue::default();
    }
}

/// Another order that is kept in this browser.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherOrder {
    /// Its key in the store.
    pub key: AttrValue,
    /// What is filed, if that was said.
    pub filing_type: Option<FilingType>,
    /// Its 24 hours, once they have a start.
    pub window: Option<Window>,
    /// Whether an SMS came.
    pub sms: Sms,
    /// Whether its 24 hours were not over at the last look.
    pub runs: bool,
    /// Whether the visitor wants to be reminded of it.
    pub reminds: bool,
}

/// How much of the provider's page is at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProfileState {
    /// All of it.
    #[default]
    Ready,
    /// The provider's file has not come: the default's rules stand, named as such,
    /// and nobody's contact.
    Missing,
}

/// Resends at which the guide stops where the page names no number: two are
/// allowed by others' pages, and the third is refused.
const RESENDS_THAT_STOP: u8 = 3;

/// Everything that the page follows from.
pub struct Scene<'a> {
    /// Where the guide is in the document, once it is there.
    pub root: &'a NodeRef,
    /// What was said of the order.
    pub state: &'a State,
    /// Who has to verify.
    pub recipients: &'a Recipients,
    /// What is to be done now.
    pub task: Task,
    /// The provider's page.
    pub profile: &'a Profile,
    /// Whether it is at hand.
    pub profile_state: ProfileState,
    /// The present.
    pub now: Instant,
    /// The milestone that was met last, to be announced, and when that was seen.
    pub milestone: Option<(Phase, Instant)>,
    /// The visitor's own offset from UTC at an instant.
    pub offset_at: fn(Instant) -> FixedOffset,
    /// The words.
    pub text: Text,
    /// What is open, entered, and what became of the last wish.
    pub ui: &'a Ui,
    /// Other orders that run.
    pub others: &'a [OtherOrder],
    /// Whether what is said is kept.
    pub keeping: Keeping,
    /// The guide is the page's main content: its heading is the page's.
    pub is_page: bool,
    /// The guide has no title of its own.
    pub compact: bool,
    /// The visitor may choose the provider: nothing names one.
    pub offers_providers: bool,
    /// Whether the browser can share a text.
    pub can_share: bool,
    /// Whether a notification was really shown, or may be.
    pub may_notify: bool,
    /// Where wishes go.
    pub send: &'a Callback<Intent>,
    /// Told when the present changes more than its seconds.
    pub on_minute: &'a Callback<Instant>,
}

impl Scene<'_> {
    /// A click that wants this.
    pub fn click(&self, intent: Intent) -> Callback<web_sys::Event> {
        self.send.reform(move |_| intent.clone())
    }

    /// A click that says this of the order.
    pub fn say(&self, event: Event) -> Callback<web_sys::Event> {
        self.click(Intent::Say(event))
    }

    /// Whether another order may be shown: this one would be lost where it runs and is not kept.
    pub fn can_leave(&self) -> bool {
        let runs = self.state.is_under_way() && !self.task.is_over();
        self.keeping == Keeping::Kept || !runs
    }

    /// The 24 hours, once they have a start.
    pub fn window(&self) -> Option<Window> {
        self.state.window()
    }

    /// Whether the 24 hours are only estimated.
    pub fn is_estimate(&self) -> bool {
        self.window()
            .is_some_and(|window| window.basis == Basis::Submitted)
    }

    /// How far a phone has come.
    pub fn track(&self, phone: Phone) -> &Track {
        self.state.tracks.of(phone)
    }

    /// Whether as many resends are noted as the provider's page allows.
    pub fn resends_are_used_up(&self) -> bool {
        let allowed = self.profile.resends_allowed.value;
        self.state.resends >= allowed.unwrap_or(RESENDS_THAT_STOP)
    }

    /// Whether a part is open.
    pub fn is_open(&self, fold: Fold) -> bool {
        self.ui.folds.is_open(fold)
    }

    /// The words for what became of a wish, if it was the last.
    pub fn result(&self, intent: &Intent, good: &'static str, bad: &'static str) -> &'static str {
        match &self.ui.outcome {
            Some((last, worked)) if last == intent => {
                if *worked {
                    good
                } else {
                    bad
                }
            }
            _ => "",
        }
    }

    /// Whether a wish was the last, and did not work.
    pub fn has_failed(&self, intent: &Intent) -> bool {
        matches!(&self.ui.outcome, Some((last, false)) if last == intent)
    }

    /// The level of the heading of a card.
    pub const fn card_level(&self) -> u8 {
        if self.is_page { 2 } else { 3 }
    }

    /// The person of a phone in the provider's words, as 主体负责人 or 第二位网站负责人.
    pub fn person(&self, phone: Phone) -> String {
        let terms = &self.profile.terms;
        let role = match phone.role() {
            Role::EntityLeader => self.text.localized(&terms.entity_leader),
            Role::WebsiteAdministrator => self.text.localized(&terms.website_administrator),
            Role::Holder => self.text.frame.holder,
        };
        match phone.number() {
            0 | 1 => role.to_owned(),
            number => fill(self.text.frame.nth_person, &[&number.to_string(), role]),
        }
    }

    /// The phone of a person, as 主体负责人手机号码.
    pub fn phone_of(&self, phone: Phone) -> String {
        match phone.role() {
            Role::Holder => self.text.frame.holder_phone.to_owned(),
            _ => fill(self.text.frame.phone_of, &[&self.person(phone)]),
        }
    }

    /// The leader and the administrator in the provider's words.
    pub fn persons(&self) -> [&str; 2] {
        let terms = &self.profile.terms;
        [&terms.entity_leader, &terms.website_administrator].map(|term| self.text.localized(term))
    }

    /// Whether a row stands on another page than that of the visitor's provider.
    pub fn is_lent(&self, row: &Row) -> bool {
        self.profile_state == ProfileState::Missing || !self.profile.states(row)
    }

    /// What follows from rows, with the name of whose they are where they are
    /// lent, before the stop.
    pub fn cited(&self, mut words: String, rows: &[&Row]) -> String {
        let stop = words.chars().next_back();
        let stop = stop.filter(|last| "。：.:".contains(*last));
        if stop.is_some() {
            words.pop();
        }
        for row in rows.iter().filter(|row| self.is_lent(row)) {
            let by = fill(
                self.text.rules.by,
                &[self.text.localized(&row.page.provider)],
            );
            if !words.ends_with(&by) {
                words.push_str(&by);
            }
        }
        words.extend(stop);
        words
    }

    /// What follows from the rule of the chosen filing type.
    pub fn by_rule(&self, words: String) -> String {
        let filing_type = self.state.answers.filing_type;
        match filing_type.and_then(|of| self.profile.type_row(of)) {
            Some(row) => self.cited(words, &[&row.row]),
            None => words,
        }
    }

    /// How often the SMS may be sent again, and who says so.
    pub fn resend_limit(&self) -> String {
        let (words, resends) = (&self.text.waiting, &self.profile.resends_allowed);
        let Some(allowed) = resends.value else {
            return words.resend_limit_others.to_owned();
        };
        let name = self.text.localized(&resends.row.page.provider);
        fill(words.resend_limit, &[name, &allowed.to_string()])
    }

    /// What the provider calls a filing type.
    pub fn filing_label(&self, filing_type: FilingType) -> &str {
        let label = self.text.filing_label(filing_type, self.profile);
        label.unwrap_or_default()
    }
}

/// The time that a field for a time offers: the stored one where it is corrected.
/// The present is never offered: to take it by mistake would grant 24 new hours.
pub const fn offered(basis: Basis, state: &State) -> Option<Instant> {
    match basis {
        Basis::Received => state.received_at,
        Basis::Submitted => state.submitted_at,
    }
}
