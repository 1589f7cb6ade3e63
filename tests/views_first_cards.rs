//! The cards before the site, drawn natively: what each says, in both languages.

#[path = "views_first_cards_tests/answers.rs"]
mod answers;
#[path = "views_first_cards_tests/cards.rs"]
mod cards;
#[path = "views_first_cards_tests/draw.rs"]
mod draw;
#[path = "support/order.rs"]
mod order;
#[path = "support/page.rs"]
mod page;
#[path = "views_first_cards_tests/rules.rs"]
mod rules;
#[path = "views_first_cards_tests/times.rs"]
mod times;
#[path = "views_first_cards_tests/waiting.rs"]
mod waiting;
