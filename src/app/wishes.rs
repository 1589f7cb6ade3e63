//! Carries out what the visitor wants, and says whether it worked.

use std::rc::Rc;

use chrono::TimeDelta;
use icp_sms_rules::order::Event;
use yew::Callback;

use super::events::GuideEvent;
use super::model::Change;
use super::session::{Next, Session};
use super::{Props, gates, language};
use crate::browser::{clock, print};
use crate::later;
use crate::view::Intent;

/// Does what an intent asks for.
pub fn carry_out(intent: Intent, session: &Rc<Session>, send: &Callback<Change>, props: &Props) {
    let used = |what| props.on_event.emit(GuideEvent::Used(what));
    match intent {
        Intent::Say(event) => {
            if matches!(event, Event::SiteMessage(..)) {
                used("message");
            }
            session.say(event, send);
        }
        Intent::SubmittedAgo(minutes) => {
            let at = clock::now() - TimeDelta::minutes(minutes);
            session.say(Event::SubmittedAt(at), send);
        }
        Intent::Undo => {
            // If another tab has gone on meanwhile, that is shown, and not undone.
            session.look_again(send, clock::now());
            session.store.take_back();
            send.emit(Change::Undo(clock::now()));
        }
        Intent::StartOver => {
            session.say(Event::StartOver(session.store.preset()), send);
            session.store.clear();
        }
        Intent::Go(way) => {
            if way.is_some() && way == session.with_model(|model| model.ui.way) {
                // It stands there already.
                return session.focus.go_on();
            }
            session.focus.go_on_after_drawing();
            send.emit(Change::Go(way));
        }
        Intent::Fold(fold, open) => send.emit(Change::Fold(fold, open)),
        Intent::Speak(lang) => {
            used("language");
            language::choose(lang, &props.settings);
            session.speak(lang, props, send);
        }
        Intent::NewOrder => {
            session.go(Next::New, send);
        }
        Intent::Provider(id) => session.choose_provider(id, props),
        Intent::Print => {
            let worked = print::print();
            if worked {
                used("print");
            }
            send.emit(Change::Done(Intent::Print, worked));
        }
        Intent::Followed(link) => used(link),
        of_a_card if later::is_here() => gates::carry_out(of_a_card, session, send, props),
        _ => {}
    }
}
