//! The plain page without JavaScript.

use super::words::words;

words! {
    /// The plain page without JavaScript.
    PlainWords {
    }
}
