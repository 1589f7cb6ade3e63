//! What the provider's page calls things, and whose rule is whose.

use icp_sms_rules::filing::FilingType;
use icp_sms_rules::phone::{Phone, Role};
use icp_sms_rules::profile::Row;

use super::{ProfileState, Scene};
use crate::text::fill;

impl Scene<'_> {
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

    /// Adds to `words`, before a final stop, who states these rows, as far as that is not the
    /// visitor's own provider.
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

    /// Not to resend many times, and who says so; nothing where the provider's page gives a number
    /// in its place.
    pub fn resend_warning(&self) -> Option<String> {
        let resends = &self.profile.resends_allowed;
        let warning = || self.cited(self.text.waiting.resend_warning.to_owned(), &[&resends.row]);
        resends.value.is_none().then(warning)
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
