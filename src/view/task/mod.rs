//! The cards of the tasks: [`card`] says which stands in which file. A card decides nothing:
//! which one stands is said by [`icp_sms_rules::task`].

mod ask_provider;
mod before_filing;
mod call_provider;
mod done;
mod fill;
mod no_code;
mod other;
mod over;
mod resend;
mod result;
mod sms;
mod stop;
mod wait;

use icp_sms_rules::task::Task;

use super::Scene;
use super::card::{Mood, eyebrow, framed};
use super::element::Element;

/// The card of the present task, unless what is asked above is all of it.
pub fn card(scene: &Scene<'_>) -> Option<Element> {
    Some(match scene.task {
        // What is asked stands above, and stays there while it is answered.
        Task::Ask | Task::FollowUp(_) | Task::SayWhetherSmsCame => return sms::has_come(scene),
        Task::ChangeNumberFirst => before_filing::change_number(scene),
        Task::CancelFilingFirst => before_filing::cancel_filing(scene),
        Task::NoCode => no_code::card(scene),
        Task::SayWhetherFirst => sms::whether_first(scene),
        Task::Wait(waiting) => wait::card(waiting, scene),
        Task::Resend => resend::card(scene),
        Task::StopResending => resend::stop(scene),
        Task::CallProvider => call_provider::card(scene),
        Task::Fill(phone) => fill::card(phone, scene),
        Task::Retry(phone) => fill::again(phone, scene),
        Task::Result(phone) => result::card(phone, scene),
        Task::NoRecord(phone) => result::no_record(phone, scene),
        Task::Stop(phone) => stop::card(phone, scene),
        Task::SayWhose => other::whose(scene),
        Task::Other(phone) => other::card(phone, scene),
        Task::AskProvider(phone) => ask_provider::card(phone, scene),
        Task::Failed(phone) => over::failed(phone, scene),
        Task::Closed(basis) => over::closed(basis, scene),
        Task::Done => done::card(scene),
    })
}

/// The card below the first question, which stands there before the program's
/// second part does.
pub fn first(scene: &Scene<'_>) -> Option<Element> {
    sms::has_come(scene)
}
