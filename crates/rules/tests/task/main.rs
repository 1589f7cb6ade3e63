//! What is to be done now, row by row, as the product's page of the tasks has it:
//! what happened, what time it is, and the one task that follows.

#[path = "../support/mod.rs"]
mod support;

mod after_sms;
mod before_sms;
mod ends;
mod other_ways;
mod others_missing;
mod real_cases;
mod resent;
