//! What is to be done now, row by row, as the product's page of the tasks has it:
//! what happened, what time it is, and the one task that follows.

#[path = "../support/mod.rs"]
mod support;

use icp_sms_rules::order::Event;
use icp_sms_rules::province::Province;
use icp_sms_rules::task::Task;

use support::{Story, t};

/// A line of a table: its name, what happened, and at this time this is to be done.
macro_rules! row {
    ($name:expr, $story:expr, $now:expr => $task:expr) => {
        crate::holds($name, $story, $now, $task)
    };
}

mod after_sms;
mod before_sms;
mod ends;
mod other_ways;
mod others_missing;
mod real_cases;
mod resent;
mod steps;

/// The same with a province as without one.
fn holds(name: &str, story: Story, now: &str, wanted: Task) {
    assert_eq!(story.task(t(now)), wanted, "{name}, at {now}");
    let province = Event::Province(Some(Province::Guangdong));
    let with_province = story.on(now, province);
    assert_eq!(
        with_province.task(t(now)),
        wanted,
        "{name}, at {now}, in 广东"
    );
}
