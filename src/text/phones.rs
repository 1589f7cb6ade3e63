//! The list of phones and what was answered.

use super::words::words;

words! {
    /// The list of phones and what was answered.
    PhoneWords {
    }
}
