//! What stands beside and below the task, and the ways out, drawn to HTML at a
//! fixed time in both languages.

#[path = "views_ways_tests/draw.rs"]
mod draw;
#[path = "views_ways_tests/links.rs"]
mod links;
#[path = "support/order.rs"]
mod order;
#[path = "support/page.rs"]
mod page;
#[path = "views_ways_tests/phones.rs"]
mod phones;
#[path = "views_ways_tests/time.rs"]
mod time;
#[path = "views_ways_tests/ways.rs"]
mod ways;
