//! 4. The steps of one recipient: only the present one is open.

use yew::AttrValue;

use super::copy::{copy, share};
use super::element::{Element, On, el, nodes};
use super::folds::Fold;
use super::{
    Commands, Dispatch, Tone, button, click, heading, lines, link_out, p, row, site_answer, words,
};
use crate::rules::province::Province;
use crate::rules::recipients::{Recipients, Role};
use crate::rules::window::Window;
use crate::state::{Event, Progress, Step, Tracks};
use crate::text::{SITE, Text, fill};

/// What the card shows.
pub struct Card<'a> {
    pub recipients: &'a Recipients,
    pub tracks: &'a Tracks,
    /// Whose steps these are.
    pub role: Role,
    /// The step that is open.
    pub step: Step,
    pub window: Option<Window>,
    pub province: Option<Province>,
    pub text: &'static Text,
    pub level: u8,
    pub dispatch: &'a Dispatch,
    pub commands: Commands<'a>,
}

impl Card<'_> {
    /// The card.
    pub fn view(&self) -> Element {
        let (text, name) = (self.text, (self.text.role)(self.role));
        let title = words(fill(text.steps_title, &[name]));
        let several = self.recipients.list.len() > 1;
        let steps = match self.tracks.of(self.role).progress {
            Progress::Verified => {
                let verified = fill(text.role_verified, &[name]);
                p("icp-note icp-note--good", verified)
            }
            Progress::Waiting | Progress::Failed => self.steps(),
        };
        el("section.icp-card.icp-steps[part=steps][id=steps][tabindex=-1][aria-label]")
            .attr("aria-label", text.all_steps)
            .maybe(several.then(|| self.people()))
            .with(heading(self.level, "icp-card__title", title))
            .with(steps)
            .maybe(self.others())
    }

    fn steps(&self) -> Element {
        let administration = self.text.administration_of(self.province);
        let review = fill(self.text.then_review, &[&administration]);
        el("ol.icp-steps__list")
            .each(Step::ALL.map(|step| self.one(step)))
            .with(el("li.icp-step").with(p("icp-step__title", review)))
    }

    /// Which of two people's steps are on display.
    fn people(&self) -> Element {
        let text = self.text;
        let person = |role: Role| {
            let verified = self.tracks.of(role).progress == Progress::Verified;
            let tick = || {
                nodes()
                    .with(el("span[aria-hidden=true]").text(" ✓"))
                    .with(el("span.icp-hidden").text(text.verified))
            };
            el("button.icp-people__one[type=button][aria-pressed]")
                .attr("aria-pressed", (role == self.role).to_string())
                .on(On::Click, click(self.dispatch, Event::View(role)))
                .text((text.role)(role))
                .maybe(verified.then(tick))
        };
        el("div.icp-people[role=group][aria-label]")
            .attr("aria-label", text.recipients)
            .each(self.recipients.roles().map(person))
    }

    fn one(&self, step: Step) -> Element {
        let meaning = (self.text.step)(step);
        let open = step == self.step;
        let class = match step.cmp(&self.step) {
            std::cmp::Ordering::Less => "icp-step icp-step--done",
            std::cmp::Ordering::Equal => "icp-step icp-step--here",
            std::cmp::Ordering::Greater => "icp-step",
        };
        let onclick = click(self.dispatch, Event::GoTo(self.role, step));
        let title = el("button.icp-step__button[type=button][id][aria-expanded]")
            .maybe_attr("id", open.then_some("step"))
            .attr("aria-expanded", open.to_string())
            .on(On::Click, onclick)
            .text(meaning.title);
        el("li[class][aria-current]")
            .attr("class", class)
            .maybe_attr("aria-current", open.then_some("step"))
            .with(heading(self.level + 1, "icp-step__title", title))
            .maybe(open.then(|| p("icp-small", meaning.body)))
            .maybe(open.then(|| self.body(step)))
    }

    fn body(&self, step: Step) -> Element {
        let text = self.text;
        let next = |tone, label, step| {
            let onclick = click(self.dispatch, Event::GoTo(self.role, step));
            row(button(tone, label, onclick))
        };
        match step {
            Step::Receive => {
                nodes()
                    .with(sample_sms(text))
                    .with(next(Tone::Main, text.got_it, Step::Open))
            }
            Step::Open => {
                let class = "icp-button icp-button--main";
                let link = row(link_out(class, SITE, text.open_site, text.new_tab));
                let site = AttrValue::Static(SITE);
                nodes()
                    .with(p("icp-address", SITE))
                    .with(copy(link, text.copy_address, site, self.commands, text))
                    .with(next(Tone::Plain, text.site_opened, Step::Fill))
            }
            Step::Fill => {
                let help = || lines("icp-list", text.last_six_help);
                let title = text.last_six_title;
                let note = self.province.and_then(text.province_note);
                nodes()
                    .with(sample_form(text))
                    .maybe(note.map(|note| p("icp-note", note)))
                    .with(self.commands.fold(Fold::LastSix, title, help))
                    .with(next(Tone::Main, text.submitted, Step::Result))
            }
            Step::Result => site_answer::view(
                self.role,
                self.tracks.of(self.role),
                self.recipients.list.len() > 1,
                text,
                self.dispatch,
            ),
        }
    }

    /// Who else has to verify, and a message that tells them how, without the code.
    fn others(&self) -> Option<Element> {
        let text = self.text;
        let several = self.recipients.list.len() > 1;
        let waits = |role: &Role| several && self.tracks.of(*role).progress == Progress::Waiting;
        let waiting: Vec<_> = self.recipients.roles().filter(waits).collect();
        let role = match waiting[..] {
            // Whoever has verified is told of the one who has not.
            [role] => Some(role),
            _ => waiting.into_iter().find(|role| *role != self.role),
        };
        let (role, window) = (role?, self.window?);
        let name = (text.role)(role);
        let deadline = text.date_time(window.deadline());
        let message = AttrValue::from(fill(text.message, &[name, &deadline, SITE]));
        let title = words(fill(text.other_title, &[name]));
        let quoted = el("blockquote.icp-message").text(message.clone());
        let buttons = el("div.icp-row");
        let buttons = copy(
            buttons,
            text.copy_message,
            message.clone(),
            self.commands,
            text,
        );
        let buttons = share(buttons, message, self.commands, text);
        let other = el("div.icp-other[part=other]")
            .with(heading(self.level + 1, "icp-step__title", title))
            .with(p("icp-small", text.other_body))
            .with(quoted)
            .with(buttons);
        Some(other)
    }
}

fn sample(text: &'static Text) -> Element {
    el("figure.icp-sample").with(el("figcaption.icp-sample__caption").text(text.sample))
}

/// The SMS as a drawn sample. Its words are ours: the source shows a picture.
fn sample_sms(text: &'static Text) -> Element {
    sample(text)
        .with(p("icp-sample__sender", text.sample_sender))
        .with(p("icp-sample__bubble", text.sample_sms))
}

/// The ministry's form as a drawn sample: nothing can be typed into it.
fn sample_form(text: &'static Text) -> Element {
    let field = |(name, hint)| {
        el("div.icp-sample__field")
            .with(el("dt").text(name))
            .with(el("dd").text(hint))
    };
    sample(text).with(el("dl.icp-sample__form").each(fields(text).map(field)))
}

/// The three that the ministry's form asks for, and what goes there.
pub fn fields(text: &'static Text) -> [(&'static str, &'static str); 3] {
    [
        (text.code, text.code_hint),
        (text.phone, text.phone_hint),
        (text.last_six, text.last_six_hint),
    ]
}
