//! The other phone, and the ends: ask the provider, failed, closed, done.

use super::words::words;

words! {
    /// The other phone, and the ends: ask the provider, failed, closed, done.
    EndingWords {
    }
}
