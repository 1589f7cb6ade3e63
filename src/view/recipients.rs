//! 2. Who gets a code.

use yew::prelude::*;

use super::{Dispatch, Tone, button, click, heading, p, para};
use crate::rules::answers::{WRONG_ENTRIES_THAT_FAIL, WRONG_ENTRIES_THAT_STOP};
use crate::rules::filing::{Answers, Question};
use crate::rules::province::Province;
use crate::rules::recipients::{Outcome, Reason, Recipient, Recipients, source};
use crate::rules::source::AUTHORITY;
use crate::state::{Event, Progress, Standing, Track, Tracks};
use crate::text::{Text, fill};

/// What the card shows.
pub struct Card<'a> {
    pub answers: &'a Answers,
    pub recipients: &'a Recipients,
    pub tracks: &'a Tracks,
    pub standing: Standing,
    /// Extra notes of the provider that apply.
    pub notes: Vec<String>,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
}

impl Card<'_> {
    /// The card.
    pub fn view(&self) -> Html {
        let text = self.text;
        let list = &self.recipients.list;
        let (title, body) = match self.recipients.outcome {
            Outcome::Unanswered => return html! {},
            Outcome::Ask(_) if list.is_empty() => (text.recipients_open, None),
            Outcome::Ask(_) => (text.recipients_known, None),
            Outcome::Codes if list.len() > 1 => (text.recipients_two, None),
            Outcome::Codes => (text.recipients_one, None),
            Outcome::NoVerification => (text.no_verification, Some(text.no_verification_body)),
            Outcome::ChangeNumberFirst => (
                text.change_number_first,
                Some(text.change_number_first_body),
            ),
            Outcome::CancelFilingFirst => (
                text.cancel_filing_first,
                Some(text.cancel_filing_first_body),
            ),
        };
        html! {
            <section class="icp-card" part="recipients" id="recipients" tabindex="-1" aria-label={text.recipients}>
                { heading(self.level, "icp-card__title", html! { title }) }
                if let Some(body) = body {
                    { para(body) }
                }
                if !list.is_empty() {
                    <ul class="icp-phones" aria-label={text.recipients}>
                        { for list.iter().map(|recipient| self.phone(recipient)) }
                    </ul>
                }
                if let Outcome::Ask(question) = self.recipients.outcome {
                    { self.ask(question) }
                }
                { for self.notes.iter().map(|note| p("icp-note", note.clone())) }
                { self.source() }
                if let Some(province) = self.answers.province {
                    { province_facts(province, text) }
                }
            </section>
        }
    }

    fn ask(&self, question: Question) -> Html {
        let words = fill(self.text.answer_first, &[(self.text.question)(question)]);
        p("icp-note", words)
    }

    fn phone(&self, recipient: &Recipient) -> Html {
        let (text, role) = (self.text, recipient.role);
        let track = self.tracks.of(role);
        let name = (text.role_phone)(role);
        let wrong = fill(text.wrong_entries, &[&track.wrong_entries.to_string()]);
        let mut facts = vec![
            text.one_code.to_owned(),
            (text.reason)(recipient.reason).to_owned(),
        ];
        if track.wrong_entries > 0 {
            facts.push(wrong);
        }
        html! {
            <li key={role.id()} class="icp-phone">
                <svg class="icp-phone__icon" viewBox="0 0 20 20" aria-hidden="true"><rect x="6" y="2" width="8" height="16" rx="2" /><path d="M9 15.5h2" /></svg>
                <div class="icp-phone__words">
                    <p class="icp-phone__name">
                        { name }
                        if recipient.new_number {
                            <span class="icp-tag">{ text.new_number }</span>
                        }
                    </p>
                    { p("icp-small", facts.join(" · ")) }
                </div>
                { pill(track.progress, text) }
                if !matches!(self.standing, Standing::Idle | Standing::Closed) {
                    { self.controls(recipient, track) }
                }
            </li>
        }
    }

    /// The box 已完成核验 and the button 记录一次输错, while they mean something.
    fn controls(&self, recipient: &Recipient, track: &Track) -> Html {
        let (text, role) = (self.text, recipient.role);
        let verified = track.progress == Progress::Verified;
        let toggle = if verified {
            Event::NotVerified(role)
        } else {
            Event::Verified(role)
        };
        let dispatch = self.dispatch.clone();
        let onchange = Callback::from(move |_: yew::Event| dispatch.emit(toggle));
        let can_undo = !verified && (track.wrong_entries > 0 || track.progress == Progress::Failed);
        let name = (text.role)(role);
        html! {
            <div class="icp-phone__controls">
                if track.progress != Progress::Failed {
                    <label class="icp-check">
                        <input class="icp-choice__input" type="checkbox" checked={verified} {onchange} />
                        <span>{ fill(text.role_verified, &[name]) }</span>
                    </label>
                }
                if track.progress == Progress::Waiting {
                    { button(Tone::Plain, &fill(text.wrong_entry, &[name]), click(self.dispatch, Event::WrongEntry(role))) }
                }
                if can_undo {
                    { button(Tone::Link, text.take_back, click(self.dispatch, Event::TakeBack(role))) }
                }
                if track.progress == Progress::Waiting && track.wrong_entries >= WRONG_ENTRIES_THAT_STOP {
                    { stop(track.wrong_entries, text) }
                }
            </div>
        }
    }

    fn source(&self) -> Html {
        let Some(filing_type) = self.answers.filing_type else {
            return html! {};
        };
        // A provider's own rule is not the authority's.
        if self
            .recipients
            .list
            .iter()
            .any(|recipient| recipient.reason == Reason::Provider)
        {
            return html! {};
        }
        let (text, source) = (self.text, source(filing_type));
        let words = fill(
            text.source,
            &[AUTHORITY, source.row, &text.date(source.checked)],
        );
        p("icp-small icp-source", words)
    }
}

/// After three wrong entries: check everything before the next.
fn stop(wrong_entries: u8, text: &'static Text) -> Html {
    let left = (WRONG_ENTRIES_THAT_FAIL - wrong_entries).to_string();
    html! {
        <div class="icp-note icp-note--soon" role="alert">
            { p("icp-strong", fill(text.stop_title, &[&wrong_entries.to_string()])) }
            { super::lines("icp-list", text.stop_checks) }
            { para(fill(text.four_left, &[&left])) }
        </div>
    }
}

fn pill(progress: Progress, text: &'static Text) -> Html {
    let (class, words) = match progress {
        Progress::Waiting => ("icp-pill", text.waiting),
        Progress::Verified => ("icp-pill icp-pill--good", text.verified),
        Progress::Failed => ("icp-pill icp-pill--over", text.failed),
    };
    html! { <span {class}>{ words }</span> }
}

/// Since when the province verifies, who reviews next, and what it does alone.
fn province_facts(province: Province, text: &'static Text) -> Html {
    let batch = province.batch();
    let fact = fill(
        text.province_fact,
        &[
            (text.province_name)(province),
            &text.date(batch.start()),
            (text.batch)(batch),
            &text.administration_of(Some(province)),
        ],
    );
    html! {
        <div class="icp-province">
            { p("icp-small", fact) }
            if let Some(note) = (text.batch_note)(batch) {
                { p("icp-small", note) }
            }
            if let Some(note) = (text.province_note)(province) {
                { p("icp-note", note) }
            }
        </div>
    }
}
