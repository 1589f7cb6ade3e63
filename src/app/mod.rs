//! The guide at work: owns the model, and settles with the browser and the
//! embedding page what follows from each change of it.

mod focus;
mod model;
mod outbox;
mod persist;
mod prefill;
mod reminders;
mod session;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{clipboard, clock, download, notification};
use crate::calendar::calendar;
use crate::embed::outlet::Outlet;
use crate::embed::settings::Settings;
use crate::rules::window::Window;
use crate::state::{Action, Event};
use crate::view::Command;
use crate::view::guide::{Calls, Guide};
use crate::view::time_form::{Refused, entered, field};

use model::{Change, Model};
pub use persist::{Keeping, LastDisplay};
use session::Session;

/// Hands a change to the model.
type Send = Callback<Change>;

/// Props of [`App`].
#[derive(Properties)]
pub struct Props {
    /// What the page that embeds the guide has set.
    pub settings: Rc<Settings>,
    /// Where events for that page go.
    pub outlet: Outlet,
    /// What the guide before this one in its place had on display.
    pub display: Rc<LastDisplay>,
}

/// The page sets all at once, so other settings are new ones.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.settings, &other.settings)
    }
}

/// The guide of one place to keep its state: with another place it is another
/// guide.
#[component]
pub fn App(props: &Props) -> Html {
    let session = use_ref(|| Session::new(&props.settings, &props.display));
    let model = use_reducer_eq(|| session.beginning(&props.settings));
    let send = {
        let model = model.dispatcher();
        Callback::from(move |change| model.dispatch(change))
    };
    let calls = use_ref(|| calls(&session, &send));
    let guide = draw(&model, &props.settings, &session, &calls).view();
    let (settings, outlet) = (props.settings.clone(), props.outlet.clone());
    // What was drawn is shown first.
    use_effect(move || {
        spawn_local(async move { session.settle(&model, &settings, &outlet, &send) });
    });
    guide
}

/// Who hears of what the visitor does.
fn calls(session: &Rc<Session>, send: &Send) -> Calls {
    let dispatch = {
        let session = session.clone();
        send.reform(move |event| {
            session.focus.may_lose(event);
            let at = clock::now();
            Change::Did(Action { at, event })
        })
    };
    let oncommand = {
        let (session, send) = (session.clone(), send.clone());
        Callback::from(move |command| carry_out(command, &session, &send))
    };
    Calls {
        dispatch,
        oncommand,
        onmoment: send.reform(Change::look),
        onlang: send.reform(Change::Lang),
    }
}

/// The guide of a model.
fn draw(model: &Model, settings: &Settings, session: &Session, calls: &Rc<Calls>) -> Guide {
    // Daylight saving time may change before the deadline.
    let at = model.state.window.map_or(model.now, Window::deadline);
    Guide {
        root: session.focus.root.clone(),
        state: model.state,
        now: model.now,
        offered: model.acted,
        refused: model.refused,
        provider: settings.provider.clone(),
        lang: model.lang,
        page: settings.page,
        printing: model.printing,
        keeping: model.keeping,
        outcome: model.outcome.clone(),
        folds: model.folds,
        can_share: session.can_share,
        // Browsers take half a millisecond for the answer.
        may_notify: model.state.remind && notification::is_allowed(),
        offset: clock::local_offset(at),
        calls: calls.clone(),
    }
}

/// Does what the visitor wants of the browser, and says whether it worked.
fn carry_out(command: Command, session: &Session, send: &Send) {
    let at = clock::now();
    let did = |event| Change::Did(Action { at, event });
    let done = {
        let command = command.clone();
        send.reform(move |worked| Change::Done(command.clone(), worked))
    };
    match command {
        Command::Copy(text) => clipboard::copy(&text, done),
        Command::Share(text) => clipboard::share(&text, done),
        Command::SaveCalendar(window, lang) => {
            let file = calendar(window, at, lang.text());
            let kind = "text/calendar;charset=utf-8";
            done.emit(download::save("icp-sms.ics", kind, &file));
        }
        Command::Remind => {
            let send = send.clone();
            notification::ask(Callback::from(move |allowed| {
                let event = Event::Remind(allowed);
                let at = clock::now();
                send.emit(Change::Did(Action { at, event }));
                done.emit(allowed);
            }));
        }
        Command::Fold(fold, open) => send.emit(Change::Fold(fold, open, at)),
        Command::Enter(basis, entry) => match entered(&entry, at) {
            Ok(start) => {
                let event = Event::Begin(Window { start, basis });
                session.focus.may_lose(event);
                send.emit(did(event));
            }
            Err(why) => {
                // The visitor's next move is to mend it.
                session.focus.focus(field(basis));
                send.emit(Change::Refuse(Refused { basis, why, at }));
            }
        },
    }
}
