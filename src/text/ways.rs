//! The ways out: when it goes another way.

use super::words::words;

words! {
    /// The ways out: when it goes another way.
    WayWords {
    }
}
