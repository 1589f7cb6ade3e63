//! Waiting for the SMS: the checks, resending, calling the provider.

use super::words::words;

words! {
    /// Waiting for the SMS: the checks, resending, calling the provider.
    WaitingWords {
    }
}
