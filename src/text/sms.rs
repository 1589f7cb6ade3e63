//! The first cards: whether an SMS came, when, first or resent, no code, first change the number.

use super::words::words;

words! {
    /// The first cards: whether an SMS came, when, first or resent, no code, first change the number.
    SmsWords {
    }
}
