//! 4. The steps of one recipient: only the present one is open.

use yew::prelude::*;

use super::copy::Copy;
use super::{Dispatch, Tone, button, click, fold, heading, lines, link_out, p, row, site_answer};
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
}

impl Card<'_> {
    /// The card.
    pub fn view(&self) -> Html {
        let text = self.text;
        let progress = self.tracks.of(self.role).progress;
        html! {
            <section class="icp-card icp-steps" part="steps" id="steps" tabindex="-1" aria-label={text.all_steps}>
                if self.recipients.list.len() > 1 {
                    { self.people() }
                }
                { heading(self.level, "icp-card__title", html! { fill(text.steps_title, &[(text.role)(self.role)]) }) }
                if progress == Progress::Verified {
                    { p("icp-note icp-note--good", fill(text.role_verified, &[(text.role)(self.role)])) }
                } else {
                    <ol class="icp-steps__list">
                        { for Step::ALL.map(|step| self.one(step)) }
                        <li class="icp-step">
                            { p("icp-step__title", fill(text.then_review, &[&text.administration_of(self.province)])) }
                        </li>
                    </ol>
                }
                { self.others() }
            </section>
        }
    }

    /// Which of two people's steps are on display.
    fn people(&self) -> Html {
        let text = self.text;
        let person = |role: Role| {
            let chosen = role == self.role;
            html! {
                <button type="button" class="icp-people__one" aria-pressed={chosen.to_string()}
                    onclick={click(self.dispatch, Event::View(role))}>{ (text.role)(role) }</button>
            }
        };
        html! { <div class="icp-people" role="group" aria-label={text.recipients}>{ for self.recipients.roles().map(person) }</div> }
    }

    fn one(&self, step: Step) -> Html {
        let words = (self.text.step)(step);
        let open = step == self.step;
        let class = match step.cmp(&self.step) {
            std::cmp::Ordering::Less => "icp-step icp-step--done",
            std::cmp::Ordering::Equal => "icp-step icp-step--here",
            std::cmp::Ordering::Greater => "icp-step",
        };
        let onclick = click(self.dispatch, Event::GoTo(self.role, step));
        let id = open.then_some("step");
        html! {
            <li {class} aria-current={open.then_some("step")}>
                { heading(self.level + 1, "icp-step__title", html! {
                    <button type="button" class="icp-step__button" {id} aria-expanded={open.to_string()} {onclick}>{ words.title }</button>
                }) }
                if open {
                    { p("icp-small", words.body) }
                    { self.body(step) }
                }
            </li>
        }
    }

    fn body(&self, step: Step) -> Html {
        let text = self.text;
        let next = |label, step| {
            html! { { row(button(Tone::Main, label, click(self.dispatch, Event::GoTo(self.role, step)))) } }
        };
        match step {
            Step::Receive => html! { <>{ sample_sms(text) }{ next(text.got_it, Step::Open) }</> },
            Step::Open => html! {
                <>
                    { p("icp-address", SITE) }
                    <div class="icp-row">
                        { link_out("icp-button icp-button--main", SITE, text.open_site, text.new_tab) }
                        <Copy label={text.copy_address} content={SITE} lang={text.lang} />
                    </div>
                    { row(button(Tone::Plain, text.site_opened, click(self.dispatch, Event::GoTo(self.role, Step::Fill)))) }
                </>
            },
            Step::Fill => html! {
                <>
                    { sample_form(text) }
                    { fold(text.last_six_title, false, lines("icp-list", text.last_six_help)) }
                    { next(text.submitted, Step::Result) }
                </>
            },
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
    fn others(&self) -> Html {
        let text = self.text;
        let several = self.recipients.list.len() > 1;
        let waits = |role: &Role| several && self.tracks.of(*role).progress == Progress::Waiting;
        let waiting: Vec<_> = self.recipients.roles().filter(waits).collect();
        let role = match waiting[..] {
            // Whoever has verified is told of the one who has not.
            [role] => Some(role),
            _ => waiting.into_iter().find(|role| *role != self.role),
        };
        let (Some(role), Some(window)) = (role, self.window) else {
            return html! {};
        };
        let name = (text.role)(role);
        let message = fill(
            text.message,
            &[name, &text.date_time(window.deadline()), SITE],
        );
        html! {
            <div class="icp-other" part="other">
                { heading(self.level + 1, "icp-step__title", html! { fill(text.other_title, &[name]) }) }
                { p("icp-small", text.other_body) }
                <blockquote class="icp-message">{ message.clone() }</blockquote>
                <div class="icp-row"><Copy label={text.copy_message} content={message} share=true lang={text.lang} /></div>
            </div>
        }
    }
}

/// The SMS as a drawn sample. Its words are ours: the source shows a picture.
fn sample_sms(text: &'static Text) -> Html {
    html! {
        <figure class="icp-sample">
            <figcaption class="icp-sample__caption">{ text.sample }</figcaption>
            { p("icp-sample__sender", text.sample_sender) }
            { p("icp-sample__bubble", text.sample_sms) }
        </figure>
    }
}

/// The ministry's form as a drawn sample: nothing can be typed into it.
fn sample_form(text: &'static Text) -> Html {
    let fields = [
        (text.code, text.code_hint),
        (text.phone, text.phone_hint),
        (text.last_six, text.last_six_hint),
    ];
    html! {
        <figure class="icp-sample">
            <figcaption class="icp-sample__caption">{ text.sample }</figcaption>
            <dl class="icp-sample__form">
                { for fields.map(|(name, hint)| html! {
                    <div class="icp-sample__field"><dt>{ name }</dt><dd>{ hint }</dd></div>
                }) }
            </dl>
        </figure>
    }
}
