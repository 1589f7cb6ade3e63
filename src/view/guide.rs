//! The whole guide, put together from the state and the present.

use std::rc::Rc;

use chrono::FixedOffset;
use yew::prelude::*;

use super::questions::Questions;
use super::said::said;
use super::sheet::Sheet;
use super::{Tone, button, click, contact, heading, no_sms, others, recipients, steps, window};
use crate::app::Keeping;
use crate::browser::print::use_printing;
use crate::rules::provider::Provider;
use crate::rules::recipients::{Recipients, recipients as recipients_of};
use crate::rules::window::Instant;
use crate::state::{Event, Standing, State};
use crate::text::{Lang, Text};

/// Props of [`Guide`]. Everything on the page follows from them.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where the guide is in the document, once it is there.
    #[prop_or_default]
    pub root: NodeRef,
    /// What the visitor has said.
    pub state: State,
    /// The present.
    pub now: Instant,
    /// The provider of the page.
    pub provider: Rc<Provider>,
    /// The language.
    pub lang: Lang,
    /// The guide is the page's main content: its heading is the page's, and so
    /// is the title.
    #[prop_or_default]
    pub page: bool,
    /// Whether what the visitor says is kept.
    pub keeping: Keeping,
    /// The visitor's own offset from UTC at the deadline.
    pub offset: FixedOffset,
    /// Where the visitor's events go.
    pub dispatch: Callback<Event>,
    /// Told when the present changes more than its seconds.
    pub onmoment: Callback<Instant>,
    /// Told when the visitor wants the other language.
    pub onlang: Callback<Lang>,
}

impl Props {
    /// The level of the guide's own heading.
    const fn level(&self) -> u8 {
        if self.page { 1 } else { 2 }
    }
}

/// The guide.
#[component]
pub fn Guide(props: &Props) -> Html {
    let text = props.lang.text();
    let recipients = recipients_of(&props.state.answers, &props.provider);
    let standing = props.state.standing(&recipients, props.now);
    let begun = standing != Standing::Idle;
    let printing = use_printing();
    html! {
        <div class="icp-guide" ref={props.root.clone()} lang={props.lang.tag()} part="guide">
            { header(props, text) }
            <div class="icp-columns">
                if begun && !props.state.revising {
                    { said(&props.state.answers, text, props.level() + 1, &props.dispatch) }
                } else {
                    <Questions answers={props.state.answers} lang={props.lang} level={props.level() + 1}
                        foldable={begun} dispatch={props.dispatch.clone()} />
                }
                { recipients_card(props, &recipients, standing).view() }
                <div class="icp-aside">{ window_card(props, &recipients, standing).view() }</div>
                { steps_card(props, &recipients, standing) }
                { more(props, &recipients, standing) }
            </div>
            { keeping(props, text) }
            <p class="icp-hidden" role="status">{ announcement(standing, text) }</p>
            if printing {
                { sheet(props, &recipients, standing) }
            }
        </div>
    }
}

/// What a screen reader is told at a milestone, and only then. Alerts in the
/// page say the rest.
fn announcement(standing: Standing, text: &'static Text) -> &'static str {
    match standing {
        Standing::Counting(phase) => (text.phase)(phase).announcement,
        Standing::Idle | Standing::Failed(_) | Standing::Closed | Standing::Verified => "",
    }
}

/// Whether what was said is kept, and how to forget it.
fn keeping(props: &Props, text: &'static Text) -> Html {
    let words = match props.keeping {
        Keeping::NotWanted => return html! {},
        Keeping::Kept => text.kept,
        Keeping::Impossible => text.not_kept,
        Keeping::Newer => text.newer,
    };
    html! {
        <footer class="icp-footer icp-small" part="footer">
            <span>{ words }</span>
            if props.keeping == Keeping::Kept && props.state != State::default() {
                { button(Tone::Link, text.forget, click(&props.dispatch, Event::StartOver)) }
            }
        </footer>
    }
}

fn header(props: &Props, text: &'static Text) -> Html {
    let other = props.lang.other();
    let onclick = props.onlang.reform(move |_: MouseEvent| other);
    let touched = props.state != State::default();
    html! {
        <header class="icp-header" part="header">
            { heading(props.level(), "icp-header__title", html! { text.title }) }
            <nav class="icp-header__nav">
                <button type="button" class="icp-button icp-button--link" lang={other.tag()} {onclick}>{ text.other_language }</button>
                if touched {
                    { button(Tone::Link, text.start_over, click(&props.dispatch, Event::StartOver)) }
                }
            </nav>
        </header>
    }
}

fn recipients_card<'a>(
    props: &'a Props,
    recipients: &'a Recipients,
    standing: Standing,
) -> recipients::Card<'a> {
    let text = props.lang.text();
    let answers = &props.state.answers;
    let notes = props
        .provider
        .notes_for(answers)
        .map(|note| text.localized(&note.text).to_owned());
    recipients::Card {
        answers,
        recipients,
        tracks: &props.state.tracks,
        standing,
        notes: notes.collect(),
        text,
        level: props.level() + 1,
        dispatch: &props.dispatch,
    }
}

fn window_card<'a>(
    props: &'a Props,
    recipients: &'a Recipients,
    standing: Standing,
) -> window::Card<'a> {
    let failed = match standing {
        Standing::Failed(role) => Some((role, props.state.tracks.of(role))),
        _ => None,
    };
    window::Card {
        standing,
        window: props.state.window,
        recipients,
        province: props.state.answers.province,
        failed,
        remind: props.state.remind,
        page: props.page,
        no_sms: props.state.no_sms,
        now: props.now,
        offset: props.offset,
        text: props.lang.text(),
        level: props.level() + 1,
        dispatch: &props.dispatch,
        onmoment: &props.onmoment,
    }
}

fn steps_card(props: &Props, recipients: &Recipients, standing: Standing) -> Html {
    let state = &props.state;
    match (standing, state.viewed(recipients)) {
        (Standing::Counting(_), Some(role)) => steps::Card {
            recipients,
            tracks: &state.tracks,
            role,
            step: state.step(role),
            window: state.window,
            province: state.answers.province,
            text: props.lang.text(),
            level: props.level() + 1,
            dispatch: &props.dispatch,
        }
        .view(),
        _ => html! {},
    }
}

fn sheet(props: &Props, recipients: &Recipients, standing: Standing) -> Html {
    Sheet {
        recipients: recipients_card(props, recipients, Standing::Idle),
        window: props.state.window,
        standing,
        provider: &props.provider,
        now: props.now,
        offset: props.offset,
        text: props.lang.text(),
        level: props.level(),
    }
    .view()
}

/// What is there to unfold when it is needed.
fn more(props: &Props, recipients: &Recipients, standing: Standing) -> Html {
    let (text, state) = (props.lang.text(), &props.state);
    let no_sms = no_sms::Part {
        window: state.window,
        resends: state.resends,
        open: state.no_sms,
        now: props.now,
        text,
        level: props.level() + 1,
        dispatch: &props.dispatch,
    };
    let sms_may_come =
        recipients.may_get_codes() && matches!(standing, Standing::Idle | Standing::Counting(_));
    html! {
        <section class="icp-card icp-more" part="more">
            if sms_may_come {
                { no_sms.view() }
            }
            { others::others(state.answers.filing_type, text) }
            { contact::contact(&props.provider, props.now, text) }
        </section>
    }
}
