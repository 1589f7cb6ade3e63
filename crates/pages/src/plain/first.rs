//! What everybody needs: the steps with the ministry's link, whom to ask, and
//! whose phones verify.

use icp_sms_guide::text::{SITE, fill};
use icp_sms_guide::view::parts::contact_lines::{contact, service_time};
use icp_sms_guide::view::parts::fields;
use icp_sms_guide::view::parts::plan::with_first_sms;
use icp_sms_rules::filing::FilingType;
use icp_sms_rules::profile::{Rule, TypeRow};
use yew::prelude::*;

use super::{Page, link, para, small};

impl Page<'_> {
    /// The whole way, the first three steps with what to do.
    pub(super) fn steps(&self) -> Html {
        let words = &self.text.frame.step;
        let list = html! {
            <ol class="icp-static__steps">
                <li><b>{ words[0] }</b>{ para(with_first_sms(self.text.waiting.first_sms, self.scene)) }</li>
                <li>
                    <b>{ words[1] }</b>
                    { fields::rows(self.text) }
                    <p>{ link(SITE, self.text.site.open) }</p>
                    { small(self.text.site.path) }
                </li>
                <li><b>{ words[2] }</b>{ para(self.text.site.five_fail) }</li>
                <li>{ words[3] }</li>
                <li>{ words[4] }</li>
            </ol>
        };
        self.section(self.text.frame.steps, list)
    }

    /// Whom to ask. Whether somebody answers now is not known here.
    pub(super) fn contact(&self) -> Html {
        let text = self.text;
        let Some(contact) = contact(self.scene) else {
            return self.section(text.links.contact, para(text.ending.contact_unknown));
        };
        let title = self.of_provider(text.links.contact);
        let name = text.localized(&self.scene.profile.name);
        let online = contact.link.as_ref().map(|online| {
            let label = [name, text.localized(&online.label)].join(" ");
            html! { <p>{ link(online.href.to_string(), label) }</p> }
        });
        let call = contact.phone.as_deref().map(|number| {
            let label = fill(text.ending.call, &[number]);
            match contact.tel() {
                Some(address) => html! { <p>{ link(address, label) }</p> },
                None => para(label),
            }
        });
        let hours = contact.hours.as_ref().map(|hours| {
            let hours = fill(text.ending.hours, &[&service_time(hours, text)]);
            small([&hours, text.ending.but_holidays].concat())
        });
        self.section(title, html! { <>{ online }{ call }{ hours }</> })
    }

    /// A title with the provider's name: this HTML may stand in another provider's page.
    fn of_provider(&self, title: &str) -> String {
        let name = self.text.localized(&self.scene.profile.name);
        [title, &fill(self.text.rules.by, &[name])].concat()
    }

    /// Each filing type as a line: who verifies.
    pub(super) fn types(&self) -> Html {
        let profile = self.scene.profile;
        let lines = profile.types.iter().map(|row| self.filing_type(row));
        let content = html! {
            <>
                <dl>{ lines.collect::<Html>() }</dl>
                { small(self.text.page(&profile.page)) }
            </>
        };
        self.section(self.of_provider(self.text.phones.title), content)
    }

    fn filing_type(&self, row: &TypeRow) -> Html {
        let text = self.text;
        let who = text.who_verifies(row.rule, self.scene.persons());
        let who = self.scene.cited(who, &[&row.row]);
        html! {
            <>
                <dt>{ text.localized(&row.label).to_owned() }</dt>
                <dd>{ who }{ self.exceptions(row.rule).into_iter().map(para).collect::<Html>() }</dd>
            </>
        }
    }

    /// What a rule asks for before anything is filed, or leaves out.
    fn exceptions(&self, rule: Rule) -> Vec<String> {
        let (questions, sms) = (&self.text.questions, &self.text.sms);
        let colon = |when: &str, what: &str| fill(self.own.colon, &[when, what]);
        match rule {
            Rule::FiledPhone => {
                let website = self.scene.filing_label(FilingType::AddWebsite);
                let cancel = fill(sms.cancel_filing_why, &[website]);
                vec![
                    colon(questions.phone_matches_said[1], sms.change_number_first),
                    colon(questions.reachable_said[1], &cancel),
                ]
            }
            Rule::WhatChanges => vec![colon(questions.changes_answers[3], sms.no_code)],
            _ => vec![],
        }
    }
}
