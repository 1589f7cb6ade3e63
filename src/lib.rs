//! `icp-sms-guide`: guides an applicant through the SMS verification (短信核验)
//! of an ICP filing (ICP 备案).

pub mod app;
pub mod browser;
pub mod embed;
pub mod text;
pub mod view;
