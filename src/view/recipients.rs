//! 2. Who gets a code.

use super::element::{Element, On, el, nodes};
use super::folds::Fold;
use super::{Commands, Dispatch, Tone, button, click, heading, p, para, words};
use crate::rules::answers::{WRONG_ENTRIES_THAT_FAIL, WRONG_ENTRIES_THAT_STOP};
use crate::rules::filing::Answers;
use crate::rules::province::Province;
use crate::rules::recipients::{Outcome, Reason, Recipient, Recipients, source};
use crate::rules::source::AUTHORITY;
use crate::state::{Event, Progress, Track, Tracks};
use crate::text::{Text, fill};

/// What the 24 hours make of the phones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// They have not begun, or are not looked at.
    Before,
    /// Entries and results can be noted.
    Counting,
    /// Somebody failed, and with that the filing: only that can be taken back.
    Failed,
    /// The deadline has passed: nothing is noted any more.
    Over,
}

/// What the card shows.
pub struct Card<'a> {
    pub answers: &'a Answers,
    pub recipients: &'a Recipients,
    pub tracks: &'a Tracks,
    pub stage: Stage,
    /// Extra notes of the provider that apply.
    pub notes: Vec<String>,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
    pub commands: Commands<'a>,
}

impl Card<'_> {
    /// The card, once there is something to say.
    pub fn view(&self) -> Option<Element> {
        let text = self.text;
        let list = &self.recipients.list;
        let (title, body) = match self.recipients.outcome {
            Outcome::Unanswered => return None,
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
        let phones = (!list.is_empty()).then(|| {
            el("ul.icp-phones[aria-label]")
                .attr("aria-label", text.recipients)
                .each(list.iter().map(|recipient| self.phone(recipient)))
        });
        let notes = self.notes.iter().map(|note| p("icp-note", note.clone()));
        // Once the time runs, what is to be done comes first.
        let facts = if self.stage == Stage::Before {
            self.facts()
        } else {
            let facts = || self.facts();
            self.commands.fold(Fold::Facts, text.facts, facts)
        };
        let card = el("section.icp-card[part=recipients][id=recipients][tabindex=-1][aria-label]")
            .attr("aria-label", text.recipients)
            .with(heading(self.level, "icp-card__title", words(title)))
            .maybe(body.map(para))
            .maybe(phones)
            .maybe(self.ask())
            .each(notes)
            .with(facts);
        Some(card)
    }

    /// The row of the source, and what holds in the province.
    fn facts(&self) -> Element {
        // Where nothing is verified, it is of no account since when a province does.
        let verifies = self.recipients.outcome != Outcome::NoVerification;
        let province = self.answers.province.filter(|_| verifies);
        nodes()
            .maybe(self.source())
            .maybe(province.map(|province| province_facts(province, self.text)))
    }

    /// The question that is still open.
    fn ask(&self) -> Option<Element> {
        let Outcome::Ask(question) = self.recipients.outcome else {
            return None;
        };
        let words = fill(self.text.answer_first, &[(self.text.question)(question)]);
        Some(p("icp-note", words))
    }

    fn phone(&self, recipient: &Recipient) -> Element {
        let (text, role) = (self.text, recipient.role);
        let track = self.tracks.of(role);
        let controls = match self.stage {
            Stage::Counting => true,
            Stage::Failed => track.progress == Progress::Failed,
            Stage::Before | Stage::Over => false,
        };
        let name = (text.role_phone)(role);
        let wrong = fill(text.wrong_entries, &[&track.wrong_entries.to_string()]);
        let mut facts = vec![
            text.one_code.to_owned(),
            (text.reason)(recipient.reason).to_owned(),
        ];
        if track.wrong_entries > 0 {
            facts.push(wrong);
        }
        let new_number = || el("span.icp-tag").text(text.new_number);
        let name = el("p.icp-phone__name")
            .text(name)
            .maybe(recipient.new_number.then(new_number));
        el("li.icp-phone")
            .with(
                el("div.icp-phone__words")
                    .with(name)
                    .with(p("icp-small", facts.join(" · ")))
                    .maybe(self.pill(track.progress)),
            )
            .maybe(controls.then(|| self.controls(recipient, track)))
    }

    /// The box 已完成核验 and the button 记录一次输错, while they mean something.
    fn controls(&self, recipient: &Recipient, track: &Track) -> Element {
        let (text, role) = (self.text, recipient.role);
        let verified = track.progress == Progress::Verified;
        let toggle = if verified {
            Event::NotVerified(role)
        } else {
            Event::Verified(role)
        };
        let can_undo = !verified && (track.wrong_entries > 0 || track.progress == Progress::Failed);
        let name = (text.role)(role);
        let check = || {
            // Whose it is stands above it; the name says it to who does not see that.
            let input = el("input.icp-choice__input[type=checkbox][aria-label]")
                .attr("aria-label", fill(text.role_verified, &[name]))
                .checked(verified)
                .on(On::Change, click(self.dispatch, toggle));
            let label = el("span").text(text.has_verified);
            el("label.icp-check").with(input).with(label)
        };
        let waiting = track.progress == Progress::Waiting;
        let wrong_entry = || {
            let onclick = click(self.dispatch, Event::WrongEntry(role));
            let button = button(Tone::Link, text.note_wrong_entry, onclick);
            button.attr("aria-label", fill(text.wrong_entry, &[name]))
        };
        let take_back = || {
            let onclick = click(self.dispatch, Event::TakeBack(role));
            button(Tone::Link, text.take_back, onclick)
        };
        let stops = waiting && track.wrong_entries >= WRONG_ENTRIES_THAT_STOP;
        el("div.icp-phone__controls")
            .maybe((track.progress != Progress::Failed).then(check))
            .maybe(waiting.then(wrong_entry))
            .maybe(can_undo.then(take_back))
            .maybe(stops.then(|| stop(track.wrong_entries, text)))
    }

    /// How it ended. The controls say it while there are any.
    fn pill(&self, progress: Progress) -> Option<Element> {
        let text = self.text;
        let (pattern, words) = match (progress, self.stage) {
            (Progress::Verified, Stage::Before | Stage::Failed | Stage::Over) => {
                ("span.icp-pill.icp-pill--good", text.verified)
            }
            (Progress::Failed, _) => ("span.icp-pill.icp-pill--over", text.failed),
            (Progress::Waiting, Stage::Over) => ("span.icp-pill.icp-pill--over", text.not_verified),
            _ => return None,
        };
        Some(el(pattern).text(words))
    }

    /// The row of the source. A provider's own rule is not the authority's.
    fn source(&self) -> Option<Element> {
        let list = &self.recipients.list;
        if list.iter().any(|it| it.reason == Reason::Provider) {
            return None;
        }
        let (text, source) = (self.text, source(self.answers.filing_type?));
        let words = fill(
            text.source,
            &[AUTHORITY, source.row, &text.date(source.checked)],
        );
        Some(p("icp-small icp-source", words))
    }
}

/// After three wrong entries: check everything before the next.
fn stop(wrong_entries: u8, text: &'static Text) -> Element {
    let left = (WRONG_ENTRIES_THAT_FAIL - wrong_entries).to_string();
    let title = fill(text.stop_title, &[&wrong_entries.to_string()]);
    el("div.icp-note.icp-note--soon[role=alert]")
        .with(p("icp-strong", title))
        .with(super::lines("icp-list", text.stop_checks))
        .with(para(fill(text.four_left, &[&left])))
}

/// Since when the province verifies, who reviews next, and what it does alone.
fn province_facts(province: Province, text: &'static Text) -> Element {
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
    let batch_note = (text.batch_note)(batch);
    let province_note = (text.province_note)(province);
    el("div.icp-province")
        .with(p("icp-small", fact))
        .maybe(batch_note.map(|note| p("icp-small", note)))
        .maybe(province_note.map(|note| p("icp-note", note)))
}
