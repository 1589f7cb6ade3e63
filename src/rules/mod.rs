//! What the ministry and the provider ask for.
//!
//! Pure: nothing here knows a clock, a page or a framework. Time comes in as a
//! value, and every row says where it stands in the source and when that was
//! last looked at.

pub mod answers;
pub mod filing;
pub mod provider;
pub mod province;
pub mod recipients;
pub mod source;
pub mod window;
