//! `icp-sms-guide`: guides an applicant through the SMS verification (短信核验)
//! of an ICP filing (ICP 备案). It asks what is filed and in which province, and
//! shows which phones get a code, how much of the 24 hours is left, and what to
//! do now. It runs in the visitor's browser alone.
//!
//! # The modules, in reading order
//!
//! - [`rules`]: what the ministry and the provider ask for, one arm for each row
//!   of the source.
//! - [`state`]: all that the visitor has said, and the one function that changes it.
//! - [`saved`]: what is kept of it between visits.
//! - [`config`]: a provider's own JSON, read strictly; [`json`]: its value.
//! - [`text`]: every word of the guide, in Chinese and English.
//! - [`calendar`]: the deadline as a calendar file.
//! - [`view`]: the page, part by part.
//! - [`app`]: the guide at work, which owns the state and the present.
//! - [`browser`]: the edges, each a small file about one thing of the browser.
//! - [`embed`]: the bridge to the custom element in `static/icp-sms-guide.js`.
//! - `fallback`: the guide as plain HTML, made when the page is built.
//! - `ahead`: the guide before anything is said, drawn when the page is built,
//!   for whoever answers before the program is there.
//!
//! # What always holds
//!
//! - [`rules`] and [`state`] know no page, no framework and no clock: time comes
//!   in as a value.
//! - Everything shown follows from the state, the present, the provider and the
//!   language. Nothing derived is stored.
//! - What is shown goes down; [`state::Event`]s and [`view::Command`]s go up.
//!   [`app`] alone stamps events with the time and hands them to the reducer,
//!   and carries commands out: the views touch no browser.
//! - After each drawing, [`app`] brings the browser and the embedding page up to
//!   date in one place.
//! - A rule is looked up by an exhaustive `match`: there is no default row.
//! - There is one interval in the program, in [`browser::clock`]. A tick means
//!   'look at the clock again'.
//! - Storage, clipboard and the like may fail; a failure is a value that the
//!   page shows.
//! - Nothing leaves the page, and nothing personal is asked for.
//!
//! # Glossary
//!
//! | Chinese | English | in code |
//! |---|---|---|
//! | 备案 | ICP filing | `filing` |
//! | 主体负责人 | entity leader | `EntityLeader` |
//! | 网站负责人 | website administrator | `WebsiteAdministrator` |
//! | 新增备案 | initial filing | `InitialFiling` |
//! | 新增网站 | add a website | `AddWebsite` |
//! | 新增接入 | add a service provider (access filing) | `AddServiceProvider` |
//! | 变更备案 | modify a filing | `ModifyFiling` |
//! | 注销主体 | cancel the entity | `CancelEntity` |
//! | 注销网站 | cancel a website | `CancelWebsite` |
//! | 取消接入 | cancel access | `CancelAccess` |
//! | 接入商 | service provider | `Provider` |
//! | 管局 / 通信管理局 | communications administration | `administration` |
//! | 短信核验 | SMS verification | `Verified` |
//! | 短信重发 | resend the code | `Resend` |

#[cfg(not(target_family = "wasm"))]
pub mod ahead;
pub mod app;
pub mod browser;
pub mod calendar;
pub mod config;
pub mod embed;
#[cfg(not(target_family = "wasm"))]
pub mod fallback;
pub mod json;
pub mod rules;
pub mod saved;
pub mod state;
pub mod text;
pub mod view;
