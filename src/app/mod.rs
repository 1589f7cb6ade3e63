//! The guide at work: [`Guide`] owns the model, and settles with the browser and
//! the page around what follows from each change of it.

mod errands;
pub mod events;
mod focus;
pub mod gates;
mod keys;
mod language;
mod model;
mod others;
mod reminders;
mod session;
pub mod settings;
mod store;
mod title;
mod wishes;

use std::rc::Rc;

use icp_sms_rules::task::task;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::clock;
use crate::later::{self, Later};
use crate::text::Lang;
use crate::view::{Intent, Scene, frame};
use events::GuideEvent;
use model::{Change, Drawn, Model};
use session::Session;
use settings::Settings;

/// The visitor chose a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderChoice {
    /// The id of its profile.
    pub id: AttrValue,
    /// For the page's own orders, and not for one that was opened from another page.
    pub is_of_page: bool,
}

/// Props of [`Guide`].
#[derive(Clone, Properties)]
pub struct Props {
    /// What the page sets. Other settings may follow at any time.
    #[prop_or_default]
    pub settings: Rc<Settings>,
    /// Told of what happens.
    #[prop_or_default]
    pub on_event: Callback<GuideEvent>,
    /// Told when a language is wanted whose words are not there yet.
    #[prop_or_default]
    pub on_missing_words: Callback<Lang>,
    /// Told when the visitor chooses a provider.
    #[prop_or_default]
    pub on_provider: Callback<ProviderChoice>,
    /// Told the rules of the order that is or will be shown, by a name as in
    /// [`Settings::rules`]; `None` means the page's own. A page whose settings name their
    /// rules has to answer with settings that name these.
    #[prop_or_default]
    pub on_rules: Callback<Option<AttrValue>>,
    /// Told once the guide is in the document, with the card that it should show.
    #[prop_or_default]
    pub on_drawn: Callback<()>,
}

impl PartialEq for Props {
    /// Settings are not looked through, for they hold a whole page of rules: others in memory
    /// count as others.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.settings, &other.settings)
            && self.on_event == other.on_event
            && self.on_missing_words == other.on_missing_words
            && self.on_provider == other.on_provider
            && self.on_rules == other.on_rules
            && self.on_drawn == other.on_drawn
    }
}

/// The whole guide, for any Yew app. It brings its texts and its state; its style
/// sheet is the page's affair (in a release, `widget.css`).
#[component]
pub fn Guide(props: &Props) -> Html {
    let settings = &props.settings;
    let session = use_memo((), |()| Session::new(settings));
    let model = use_reducer_eq(|| session.first_model(settings));
    let send = use_memo((), |()| {
        let model = model.dispatcher();
        Callback::from(move |change| model.dispatch(change))
    });
    let wish = {
        let (session, send, props) = (session.clone(), send.clone(), props.clone());
        use_memo(props.clone(), |_| {
            Callback::from(move |intent| wishes::carry_out(intent, &session, &send, &props))
        })
    };
    let on_visible_change = use_memo((), |()| {
        send.reform(|now| Change::Look(now, crate::browser::page::is_hidden()))
    });
    session.set_model(&model, props);
    session.focus.before_drawing();
    let state = model.state.listed(&settings.profile);
    let recipients = state.recipients(&settings.profile);
    let task = task(&state, &recipients, &settings.profile, model.now);
    let drawn = Drawn {
        state,
        recipients,
        task,
    };
    let (html, is_whole) = draw(
        &model,
        settings,
        &session,
        &drawn,
        (&wish, &on_visible_change),
    );
    let props = props.clone();
    // What was drawn is shown first.
    use_effect(move || {
        spawn_local(async move {
            settle(&session, &model, drawn, &props, &send);
            if is_whole && session.has_rules(&props.settings) {
                props.on_drawn.emit(());
            }
        });
    });
    html
}

/// Brings the browser, the store and the page around up to date with what was drawn.
fn settle(
    session: &Rc<Session>,
    model: &Model,
    drawn: Drawn,
    props: &Props,
    send: &Callback<Change>,
) {
    let task = drawn.task;
    let stands = session.watch(model, send) && session.after_drawing(model, drawn, props, send);
    if stands && later::is_here() {
        session.list_others(send);
        session.follow_others(model, send);
        gates::remind(session, model, task, send);
    }
    if session.lacks_words(model.lang) {
        props.on_missing_words.emit(model.lang);
    }
}

type Sends<'a> = (
    &'a Callback<Intent>,
    &'a Callback<icp_sms_rules::window::Instant>,
);

/// The page of a model, and whether it is all that it should be: what is wanted of
/// the program's second part may still be on its way.
fn draw(
    model: &Model,
    settings: &Settings,
    session: &Session,
    drawn: &Drawn,
    (send, on_visible_change): Sends<'_>,
) -> (Html, bool) {
    let scene = Scene {
        root: &session.focus.root,
        state: &drawn.state,
        recipients: &drawn.recipients,
        task: drawn.task,
        profile: &settings.profile,
        profile_state: settings.profile_state,
        now: model.now,
        milestone: model.met.map(|met| (met.phase, met.at)),
        offset_at: clock::local_offset,
        text: model.lang.text(),
        ui: &model.ui,
        others: &model.others,
        keeping: model.keeping,
        is_page: settings.is_page,
        compact: settings.compact,
        offers_providers: settings.offers_providers,
        can_share: session.can_share,
        may_notify: session.may_notify(model),
        send,
        on_visible_change,
    };
    if later::is_here() {
        return (gates::page(&scene).into(), true);
    }
    let waits = later::state() == Later::Coming && frame::wants_more(&scene);
    (frame::first(&scene).into(), !waits)
}
