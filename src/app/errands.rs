//! Carries out what a card asks of the browser, and says whether it worked. All
//! of it is in the program's second part, as the cards are.

use std::rc::Rc;

use icp_sms_rules::calendar::calendar;
use icp_sms_rules::order::Event;
use icp_sms_rules::window::{Basis, TimeError, parse_beijing, plausible};
use yew::Callback;

use super::Props;
use super::events::GuideEvent;
use super::model::Change;
use super::session::{Next, Session};
use crate::browser::{clipboard, clock, download, notification};
use crate::text::fill;
use crate::text::time::beijing_form_value;
use crate::view::Intent;
use crate::view::scene::offered;

/// Does what an intent of a card asks for.
pub fn run(intent: Intent, session: &Rc<Session>, send: &Callback<Change>, props: &Props) {
    let done = |what: &'static str| {
        let (intent, send, on_event) = (intent.clone(), send.clone(), props.on_event.clone());
        Callback::from(move |worked| {
            if worked {
                on_event.emit(GuideEvent::Used(what));
            }
            send.emit(Change::Done(intent.clone(), worked));
        })
    };
    match intent.clone() {
        Intent::Draft(_, entry) => send.emit(Change::Draft(entry, clock::now())),
        Intent::Enter(basis) => enter(basis, session, send),
        Intent::LookUp(message) => send.emit(Change::LookUp(message)),
        Intent::OpenOrder(key) => {
            session.go(Next::Order(key.as_str().to_owned()), send);
        }
        Intent::Copy(text) => clipboard::copy(&text, done("copy")),
        Intent::Share(text) => clipboard::share(&text, done("share")),
        Intent::SaveCalendar => done("calendar").emit(save_calendar(session)),
        Intent::Remind => remind(session, send, done("reminder")),
        _ => {}
    }
}

/// Takes the entry of a time field, or what the field offers.
fn enter(basis: Basis, session: &Session, send: &Callback<Change>) {
    let now = clock::now();
    let entry = session.with_model(|model| {
        let stored = || offered(basis, &model.state).map(beijing_form_value);
        let entry = model.ui.draft.clone();
        entry.unwrap_or_else(|| stored().unwrap_or_default().into())
    });
    match parse_beijing(&entry) {
        _ if plausible(Some(now)).is_none() => send.emit(Change::Refuse(TimeError::ClockWrong)),
        Err(why) => send.emit(Change::Refuse(why)),
        Ok(at) if at > now => send.emit(Change::Refuse(TimeError::InTheFuture)),
        Ok(at) => {
            let event = match basis {
                Basis::Received => Event::ReceivedAt(at),
                Basis::Submitted => Event::SubmittedAt(at),
            };
            session.say(event, send);
            return;
        }
    }
    // The visitor's next move is to mend it.
    session.focus.move_to("#entered-time");
}

/// Hands over the calendar file. Returns whether the browser took it.
fn save_calendar(session: &Session) -> bool {
    session.with_model(|model| {
        let Some(window) = model.state.window() else {
            return false;
        };
        let order = model.state.identity().unwrap_or_default();
        let text = model.lang.text();
        let words = text.calendar_words(window, &session.name_of_order(model));
        let file = calendar(&order, window, clock::now(), &words);
        download::save("icp-sms.ics", "text/calendar;charset=utf-8", &file)
    })
}

/// Reminders are on once a first one was really shown.
fn remind(session: &Rc<Session>, send: &Callback<Change>, done: Callback<bool>) {
    let title = session.with_model(|model| {
        let name = session.name_of_order(model);
        fill(model.lang.text().day.remind_on, &[&name])
    });
    let order = |session: &Session| (session.turn(), session.with_model(|it| it.state.window()));
    let (asked_for, guide, to) = (order(session), Rc::downgrade(session), send.clone());
    // The visitor may have gone to another order while the browser asked, or begun this one anew.
    let is_wanted = {
        let guide = guide.clone();
        move || {
            let session = guide.upgrade();
            session.is_some_and(|session| order(&session) == asked_for)
        }
    };
    let shown = Callback::from(move |shown| {
        if let Some(session) = guide.upgrade() {
            session.say(Event::Remind(shown), &to);
            done.emit(shown);
        }
    });
    notification::begin(title, "icp-sms-guide", is_wanted, shown);
}
