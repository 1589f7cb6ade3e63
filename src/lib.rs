//! `icp-sms-guide`: guides an applicant through the SMS verification (短信核验)
//! of an ICP filing (ICP 备案). It asks what is filed and in which province, and
//! says at every moment which phones have to verify, how much of the 24 hours is
//! left, and the one thing to do now. It runs in the visitor's browser alone.
//!
//! # The code, in reading order
//!
//! - [`rules`] (`crates/rules`, a crate of its own): what a provider asks for, who
//!   has to verify, the 24 hours, and [`rules::task`], the one function that says
//!   what is to be done now. It knows no page and no clock.
//! - [`text`]: every word, in Chinese and English.
//! - [`view`]: the page. A card for each task in [`view::task`], one for each way
//!   out in [`view::way`], what several show in [`view::parts`], all put together
//!   by [`view::frame`].
//! - [`app`]: [`Guide`](app::Guide), the Yew component, which owns what the visitor
//!   said and brings the browser up to date after each drawing.
//! - [`browser`]: the edges, each a small file about one thing of the browser.
//! - [`embed`]: the bridge to the custom element.
//! - `static/element`: the custom element itself, a small script that fetches the
//!   program. `static/page` is what the pages of our own do beside it.
//! - `static/css`: the style sheet, a file for each part of the page.
//! - `profiles`: the shipped providers' pages of rules, as JSON.
//! - `crates/pages`: the same views drawn natively, for the plain HTML of the pages.
//! - `xtask`: builds, serves, tests and measures; `xtask/src/finish` makes the
//!   release of what Trunk has built.
//! - `examples/two-guides`: a Yew app that shows two guides, with the feature
//!   `english`, which has the English words in the program.
//!
//! # Where is what
//!
//! | you look for | it is in |
//! |---|---|
//! | a rule of a filing type, as one provider states it | `profiles/<provider>.json`; the default's in `crates/rules/src/profile/default.rs` |
//! | what such a rule means: whose phone gets a code | `crates/rules/src/recipients/rules.rs` |
//! | which task stands | `crates/rules/src/task/mod.rs` |
//! | the card of a task | `src/view/task/`: `mod.rs` says which file |
//! | the sentence of a task | its card names it; the words are in `src/text`: `sms.rs` until an SMS is there, `waiting.rs`, `site.rs` at the ministry's site, `ending.rs`, and `ways.rs` for the ways out |
//! | where a milestone is decided | `crates/rules/src/window.rs` (which there are), `milestones.rs` (which was met) |
//! | what is kept, and when | `crates/rules/src/keeper` |
//! | a style of the phones | `static/css/phones.css` |
//! | a colour | `static/css/tokens.css` |
//! | the public holidays of a year | `crates/rules/src/holidays.rs` |
//! | an event that the page is told | `src/app/events.rs`; its `detail` in `src/embed/outlet.rs` |
//!
//! A new attribute needs its name in `static/element/attributes.js`, a row in `README.md`
//! and `docs/embedding.md`, and its attribute and property in `npm/index.d.ts` and
//! `npm/custom-elements.json`, from which all other types and editor data follow.
//! `tests/docs.rs` fails until these agree. If the program reads it (`SETTINGS`), it also
//! needs a reader in `src/embed/attributes.rs` and a field in [`app::settings`]; if the
//! address of our own pages may set it, its name in `static/page/parameters.js`.
//!
//! # What always holds
//!
//! - [`rules`] names no framework, no browser and no clock: time comes in as a
//!   value, in whole milliseconds.
//! - Everything shown follows from what was said, the present, the provider's
//!   profile and the language. Nothing derived is stored.
//! - What is to be done now is one [`Task`](rules::task::Task). A view decides
//!   nothing, and touches no browser but to follow a running countdown and to move
//!   the focus.
//! - There is one reducer of an order, and each action carries the time at which it
//!   happened. A [`Scene`](view::Scene) goes down, an [`Intent`](view::Intent) goes up.
//! - There is one interval in the program, in [`browser::clock`]. A tick means 'look
//!   at the clock again', and it stops when nothing counts down.
//! - A lookup of a rule is exhaustive. What a provider's page does not state is taken
//!   from another, and is labelled with the page that it came from.
//! - Storage, clipboard, notification and download may each fail. A failure is a
//!   value that the page shows.
//! - Nothing leaves the page, and nothing personal is asked for. After its own files
//!   the program requests the provider's JSON that the page names, and nothing else.
//! - No text becomes markup, and no style or script stands in an attribute.
//! - What one page, element or tab keeps is never overwritten by another's filing.
//!
//! # Glossary
//!
//! | Chinese | English | in code |
//! |---|---|---|
//! | 备案 | ICP filing | `filing` |
//! | 备案订单 | an order: one filing on its way | `order` |
//! | 短信核验 | SMS verification | `Verified` |
//! | 验证码 | code | `code` |
//! | 后 6 位 | last six characters of an identity document | `last_six` |
//! | 主体负责人 | entity leader | `EntityLeader` |
//! | 网站负责人 | website administrator | `WebsiteAdministrator` |
//! | 新增备案 | initial filing | `InitialFiling` |
//! | 新增网站 | add a website | `AddWebsite` |
//! | 新增接入 | add a service provider | `AddServiceProvider` |
//! | 变更备案 | modify a filing | `ModifyFiling` |
//! | 注销主体 | cancel the entity | `CancelEntity` |
//! | 注销网站 | cancel a website | `CancelWebsite` |
//! | 取消接入 | cancel access | `CancelAccess` |
//! | 接入商 | service provider, whose page of rules is a profile | `Profile` |
//! | 备案平台 | the provider's console | `console` |
//! | 通信管理局 (管局) | communications administration of a province | `administration` |
//! | 短信重发 | having the SMS sent again | `Resend` |
//! | 输错 | a wrong entry on the ministry's site | `wrong_entries` |
//! | 核验时限 | the 24 hours, from the first SMS | `Window` |

pub mod app;
pub mod browser;
pub mod embed;
pub mod later;
pub mod text;
pub mod view;

pub use icp_sms_rules as rules;
