//! What was recorded last, and the way to take it back.

use icp_sms_rules::order::{Event, State, Undo};
use icp_sms_rules::window::Basis;

use crate::view::element::{Element, el};
use crate::view::{Intent, Scene, Tone, Way, button};

/// What was just recorded and can be taken back, or that it was.
pub fn view(scene: &Scene<'_>) -> Option<Element> {
    let text = scene.text;
    let line = || {
        el!(
            "p",
            "class" = "icp-undo icp-undo--recorded",
            "role" = "status"
        )
    };
    if scene.ui.undone {
        return Some(line().key("undone").text(text.frame.undone));
    }
    let undo = scene.ui.undo?;
    let what = what(&undo, scene)?;
    let take_back = button(Tone::Link, text.frame.undo, scene.click(Intent::Undo));
    // The SMS counts as the first one though nobody was asked, so an earlier one can be entered.
    let unasked = undo.event == Event::JustReceived && scene.state.received_at.is_some();
    let earlier = || {
        let enter = Intent::Go(Some(Way::EnterTime(Basis::Received)));
        button(Tone::Link, text.frame.sms_earlier, scene.click(enter))
    };
    // A new key for each record makes a new line, whose animation in `frame.css` starts again.
    Some(
        line().key(undo.at.timestamp() as usize).text(what).with(
            el!("span", "class" = "icp-undo__ways")
                .maybe(unasked.then(earlier))
                .with(take_back),
        ),
    )
}

/// What was recorded, unless its own card says it.
fn what(undo: &Undo, scene: &Scene<'_>) -> Option<&'static str> {
    let text = scene.text;
    let wrong_entries = |state: &State, phone| state.tracks.of(phone).wrong_entries;
    Some(match undo.event {
        Event::StartOver(_) if scene.ui.elsewhere => text.frame.cleared_elsewhere,
        Event::StartOver(_) => text.frame.started_over,
        Event::SubmitAgain => text.frame.submitted_again,
        Event::FilingType(_) => text.frame.new_filing,
        Event::ReceivedAt(_) | Event::SubmittedAt(_) => text.frame.time_taken,
        Event::JustReceived | Event::ResentSms if scene.state.received_at.is_none() => {
            text.frame.sms_noted
        }
        Event::JustReceived => text.frame.sms_first,
        Event::FirstSms | Event::ResentSms => text.frame.sms_taken,
        Event::Report(_) | Event::Unreport(_) | Event::Replace(..) | Event::Assign(_) => {
            text.frame.phone_taken
        }
        Event::Resent => text.frame.resend_taken,
        Event::NotVerified(_) => text.frame.not_verified_taken,
        Event::Verified(_) | Event::VerifiedInTime | Event::SawVerified(_, true) => {
            text.frame.verified_taken
        }
        // A wrong entry says in its own card how many there are, and takes itself back there.
        Event::SiteMessage(phone, _) | Event::SawVerified(phone, false)
            if wrong_entries(&undo.before, phone) < wrong_entries(&undo.after, phone) =>
        {
            return None;
        }
        _ => text.frame.message_taken,
    })
}
