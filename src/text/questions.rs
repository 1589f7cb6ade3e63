//! What is asked: filing type, province, follow-ups, provider.

use super::words::words;

words! {
    /// What is asked: filing type, province, follow-ups, provider.
    Questions {
    }
}
