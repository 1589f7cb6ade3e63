//! The cards at the ministry's site and at the ends, drawn natively at a fixed
//! time: each says its one sentence, offers its one main button, and keeps the
//! names that are promised, in both languages.

#[path = "views_site_tests/draw.rs"]
mod draw;
#[path = "views_site_tests/ending.rs"]
mod ending;
#[path = "support/page.rs"]
mod page;
#[path = "views_site_tests/site.rs"]
mod site;
