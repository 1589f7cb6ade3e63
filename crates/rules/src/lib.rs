//! The SMS verification (短信核验) of an ICP filing (ICP 备案): who gets a code,
//! how the 24 hours run, and the one thing to do now.
//!
//! Pure: nothing here knows a clock, a page or a framework. Time comes in as a
//! value, and every rule says where it stands in its source.
//!
//! From the answers follow the phones, and from both and the present what is to
//! be done now:
//!
//! ```
//! use icp_sms_rules::filing::{FilingType, Persons};
//! use icp_sms_rules::messages::SiteMessage;
//! use icp_sms_rules::order::{Action, Event, State};
//! use icp_sms_rules::phone::Phone;
//! use icp_sms_rules::profile::Profile;
//! use icp_sms_rules::task::{Task, task};
//! use icp_sms_rules::window::{TimeError, parse_beijing};
//!
//! let profile = Profile::default();
//! let at = parse_beijing("2026-11-23T09:00")?;
//! let state = [
//!     Event::FilingType(FilingType::InitialFiling),
//!     Event::Persons(Persons::Different),
//!     Event::JustReceived,
//!     Event::SiteMessage(Phone::EntityLeader, SiteMessage::WaitForOthers),
//! ]
//! .into_iter()
//! .fold(State::default(), |state, event| state.after(Action { at, event }, &profile));
//!
//! let recipients = state.recipients(&profile);
//! let phones: Vec<_> = recipients.phones().collect();
//! assert_eq!(phones, [Phone::EntityLeader, Phone::Administrator1]);
//!
//! let now = parse_beijing("2026-11-23T09:30")?;
//! let other = Task::Other(Phone::Administrator1);
//! assert_eq!(task(&state, &recipients, &profile, now), other);
//!
//! let deadline = state.window().map(|window| window.deadline());
//! assert_eq!(deadline, Some(parse_beijing("2026-11-24T09:00")?));
//! # Ok::<(), TimeError>(())
//! ```

pub mod calendar;
pub mod filing;
pub mod holidays;
pub mod json;
pub mod keeper;
pub mod messages;
pub mod milestones;
pub mod order;
pub mod phone;
pub mod profile;
pub mod province;
pub mod recipients;
#[cfg(not(target_family = "wasm"))]
pub mod rules_page;
pub mod saved;
pub mod source;
pub mod task;
pub mod window;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
