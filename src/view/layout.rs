//! The parts of the guide in their order, each with what it shows.

use super::day::named;
#[cfg(not(target_family = "wasm"))]
use super::element::nodes;
use super::element::{Element, el};
use super::guide::Guide;
#[cfg(not(target_family = "wasm"))]
use super::guide::Part;
use super::questions::Form;
use super::recipients::Stage;
use super::said::said;
use super::sheet::Sheet;
use super::{
    Commands, Tone, button, click, contact, heading, no_sms, others, p, recipients, steps, window,
    words,
};
use crate::app::Keeping;
use crate::rules::recipients::Recipients;
use crate::state::{Event, Standing, State};
use crate::text::Text;

/// The guide with what follows from its state.
pub struct Drawn<'a> {
    pub guide: &'a Guide,
    pub text: &'static Text,
    /// The level of the guide's own heading.
    pub level: u8,
    pub recipients: &'a Recipients,
    pub standing: Standing,
}

impl Drawn<'_> {
    /// The guide.
    pub fn view(&self) -> Element {
        let guide = self.guide;
        let columns = el("div.icp-columns")
            .with(self.answers())
            .maybe(self.recipients().view())
            .with(el("div.icp-aside").with(self.window().view()))
            .maybe(self.steps())
            .with(self.more());
        el("div.icp-guide[lang][part=guide]")
            .attr("lang", guide.lang.tag())
            .node_ref(&guide.root)
            .with(self.header())
            .with(columns)
            .maybe(self.keeping())
            .with(p("icp-hidden", self.announcement()).attr("role", "status"))
            .maybe(guide.printing.then(|| self.sheet()))
    }

    /// See [`Guide::part`].
    #[cfg(not(target_family = "wasm"))]
    pub fn part(&self, part: Part) -> Element {
        match part {
            Part::Question(question) => self.form().follow_up(question),
            Part::Recipients => nodes().maybe(self.recipients().view()),
            Part::Window => self.window().view(),
        }
    }

    fn header(&self) -> Element {
        let (guide, text) = (self.guide, self.text);
        let other = guide.lang.other();
        let onlang = guide.calls.onlang.reform(move |_| other);
        let title = heading(self.level, "icp-header__title", words(text.title));
        let start_over = || {
            let onclick = click(&guide.calls.dispatch, Event::StartOver);
            button(Tone::Link, text.start_over, onclick)
        };
        let touched = guide.state != State::default();
        let nav = el("nav.icp-header__nav")
            .with(button(Tone::Link, text.other_language, onlang).attr("lang", other.tag()))
            .maybe(touched.then(start_over));
        el("header.icp-header[part=header]").with(title).with(nav)
    }

    /// The questions, or what was answered once the window runs.
    fn answers(&self) -> Element {
        let Guide { state, calls, .. } = self.guide;
        let form = self.form();
        if form.foldable && !state.revising {
            return said(&state.answers, self.text, self.level + 1, &calls.dispatch).key("said");
        }
        form.view().key("form")
    }

    fn form(&self) -> Form<'_> {
        Form {
            answers: self.guide.state.answers,
            text: self.text,
            foldable: self.standing != Standing::Idle,
            dispatch: &self.guide.calls.dispatch,
        }
    }

    /// Whether what was said is kept, and how to forget it.
    fn keeping(&self) -> Option<Element> {
        let (guide, text) = (self.guide, self.text);
        let words = match guide.keeping {
            Keeping::NotWanted => return None,
            Keeping::Kept => text.kept,
            Keeping::Impossible => text.not_kept,
            Keeping::Newer => text.newer,
        };
        let forgets = guide.keeping == Keeping::Kept && guide.state != State::default();
        let forget = || {
            let onclick = click(&guide.calls.dispatch, Event::StartOver);
            button(Tone::Link, text.forget, onclick)
        };
        let footer = el("footer.icp-footer.icp-small[part=footer]")
            .with(el("span").text(words))
            .maybe(forgets.then(forget));
        Some(footer)
    }

    fn commands(&self) -> Commands<'_> {
        Commands {
            send: &self.guide.calls.oncommand,
            outcome: self.guide.outcome.as_ref(),
            can_share: self.guide.can_share,
            folds: self.guide.folds,
        }
    }

    fn recipients(&self) -> recipients::Card<'_> {
        let (guide, text) = (self.guide, self.text);
        let answers = &guide.state.answers;
        let notes = guide.provider.notes_for(answers);
        let notes = notes.map(|note| text.localized(&note.text).to_owned());
        let window = guide.state.window;
        let over = window.is_some_and(|window| window.is_closed(guide.now));
        recipients::Card {
            answers,
            recipients: self.recipients,
            tracks: &guide.state.tracks,
            stage: match self.standing {
                Standing::Idle => Stage::Before,
                _ if over => Stage::Over,
                Standing::Failed(_) => Stage::Failed,
                _ => Stage::Counting,
            },
            notes: notes.collect(),
            text,
            level: self.level + 1,
            dispatch: &guide.calls.dispatch,
            commands: self.commands(),
        }
    }

    fn window(&self) -> window::Card<'_> {
        let guide = self.guide;
        let state = &guide.state;
        let failed = match self.standing {
            Standing::Failed(role) => Some((role, state.tracks.of(role))),
            _ => None,
        };
        window::Card {
            standing: self.standing,
            window: state.window,
            recipients: self.recipients,
            province: state.answers.province,
            failed,
            remind: state.remind,
            may_notify: guide.may_notify,
            no_sms: state.no_sms,
            now: guide.now,
            offered: guide.offered,
            refused: guide.refused,
            offset: guide.offset,
            text: self.text,
            level: self.level + 1,
            dispatch: &guide.calls.dispatch,
            commands: self.commands(),
            onmoment: &guide.calls.onmoment,
        }
    }

    fn steps(&self) -> Option<Element> {
        let state = &self.guide.state;
        let Standing::Counting(_) = self.standing else {
            return None;
        };
        let role = state.viewed(self.recipients)?;
        let card = steps::Card {
            recipients: self.recipients,
            tracks: &state.tracks,
            role,
            step: state.step(role),
            window: state.window,
            province: state.answers.province,
            text: self.text,
            level: self.level + 1,
            dispatch: &self.guide.calls.dispatch,
            commands: self.commands(),
        };
        Some(card.view())
    }

    fn sheet(&self) -> Element {
        let recipients = recipients::Card {
            stage: Stage::Before,
            ..self.recipients()
        };
        Sheet {
            recipients,
            window: self.guide.state.window,
            standing: self.standing,
            provider: &self.guide.provider,
            now: self.guide.now,
            offset: self.guide.offset,
            text: self.text,
            level: self.level,
        }
        .view()
    }

    /// What is there to unfold when it is needed.
    fn more(&self) -> Element {
        let (guide, text) = (self.guide, self.text);
        let state = &guide.state;
        let no_sms = no_sms::Part {
            window: state.window,
            resends: state.resends,
            now: guide.now,
            text,
            level: self.level + 1,
            dispatch: &guide.calls.dispatch,
            commands: self.commands(),
        };
        let running = matches!(self.standing, Standing::Idle | Standing::Counting(_));
        let sms_may_come = running && self.recipients.may_get_codes();
        let commands = self.commands();
        el("section.icp-card.icp-more[part=more]")
            .with(no_sms.view().flag("hidden", !sms_may_come))
            .with(others::others(state.answers.filing_type, text, commands))
            .with(contact::contact(&guide.provider, guide.now, text, commands))
    }

    /// What a screen reader is told at a milestone or when the deadline changes,
    /// and only then. Alerts in the page say the rest.
    fn announcement(&self) -> String {
        let text = self.text;
        match (self.standing, self.guide.state.window) {
            (Standing::Counting(phase), Some(window)) => {
                let milestone = (text.phase)(phase).announcement;
                let deadline = named(window.deadline(), text.day_deadline, text);
                [milestone, &deadline].join(" ")
            }
            _ => String::new(),
        }
    }
}
