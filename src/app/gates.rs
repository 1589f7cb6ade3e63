//! The gates to the program's other parts.
//!
//! What these functions alone reach is not in the first file of a release: see
//! `xtask/src/finish/split/mod.rs`, which finds them by their names. [`page`],
//! `carry_out` and `remind` may be called only while [`later::is_here`](crate::later::is_here),
//! and [`read`] only once the loader has added what reads a provider's files.

use std::rc::Rc;

use icp_sms_rules::json::Json;
use icp_sms_rules::profile::Profile;
use icp_sms_rules::task::Task;
use yew::Callback;

use super::model::{Change, Model};
use super::session::Session;
use super::{Props, errands};
use crate::view::element::Element;
use crate::view::{Intent, Scene, frame};

/// The whole page of a task.
#[inline(never)]
pub fn page(scene: &Scene<'_>) -> Element {
    frame::view(scene)
}

/// A provider's page from its files.
///
/// # Errors
/// All that is wrong with them.
#[inline(never)]
pub fn read(files: &[Json]) -> Result<Profile, Vec<String>> {
    Profile::read(files)
}

/// Does what an intent of a card asks for.
#[inline(never)]
pub(super) fn carry_out(
    intent: Intent,
    session: &Rc<Session>,
    send: &Callback<Change>,
    props: &Props,
) {
    errands::run(intent, session, send, props);
}

/// Tells of what was met since the last drawing, where the visitor wants that.
#[inline(never)]
pub(super) fn remind(session: &Rc<Session>, model: &Model, task: Task, send: &Callback<Change>) {
    session.remind(model, task, send);
}
