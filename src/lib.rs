//! dev
pub mod app;
pub mod browser;
pub mod embed;
pub mod rules;
pub mod state;
pub mod text;
pub mod view;
