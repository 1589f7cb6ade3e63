//! When it goes another way: each way out is a card, which stands in the place of
//! the task's until the visitor goes back.

mod console_unchanged;
mod contact;
pub mod enter_time;
mod last_six;
mod lost_sms;
mod messages;
mod no_sms;
mod other_sms;
mod returned;
mod right_but_fails;
mod site_down;
mod sources;
mod wrong_number;

use super::element::Element;
use super::{Scene, Way};

/// The card of a way out.
pub fn card(way: Way, scene: &Scene<'_>) -> Element {
    match way {
        Way::NoSms => no_sms::card(scene),
        Way::Messages => messages::card(scene),
        Way::EnterTime(basis) => enter_time::card(basis, scene),
        Way::WrongNumber => wrong_number::card(scene),
        Way::LostSms => lost_sms::card(scene),
        Way::SiteDown => site_down::card(scene),
        Way::RightButFails => right_but_fails::card(scene),
        Way::Returned => returned::card(scene),
        Way::ConsoleUnchanged => console_unchanged::card(scene),
        Way::OtherSms => other_sms::card(scene),
        Way::LastSix => last_six::card(scene),
        Way::Contact => contact::card(scene),
        Way::Sources => sources::card(scene),
    }
}
