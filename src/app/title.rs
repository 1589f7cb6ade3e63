//! The title of the page, where the guide is its main content.

use std::cell::RefCell;

use icp_sms_rules::task::Task;

use super::model::Model;
use crate::browser::page;
use crate::text::time::beijing_hour_minute;
use crate::text::{Lang, fill};

/// The title that was set last.
#[derive(Default)]
pub struct Title(RefCell<(String, Lang)>);

impl Title {
    /// While the time runs, the title says how much is left, to the minute, and of
    /// which filing. A hidden page is not told the time, so its title then names
    /// the deadline, which stays true.
    pub fn show(&self, model: &Model, task: Task, name: &str) {
        let text = model.lang.text();
        let title = match model.running(task) {
            Some(window) if model.hidden => {
                let deadline = beijing_hour_minute(window.deadline());
                fill(text.day.title_hidden, &[&deadline, name])
            }
            Some(window) => {
                let left = text.duration(window.left(model.now));
                fill(text.day.title_left, &[&left, name])
            }
            None => text.frame.title.to_owned(),
        };
        let shown = (title, text.lang);
        if *self.0.borrow() != shown {
            page::set_title(&shown.0);
            page::set_lang(text.lang.tag());
            self.0.replace(shown);
        }
    }
}
