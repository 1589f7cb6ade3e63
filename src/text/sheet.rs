//! The sheet of paper.

use super::words::words;

words! {
    /// The sheet of paper.
    SheetWords {
    }
}
