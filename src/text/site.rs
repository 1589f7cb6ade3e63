//! The ministry's site: the three fields, its messages, wrong entries, the stop.

use super::words::words;

words! {
    /// The ministry's site: the three fields, its messages, wrong entries, the stop.
    SiteWords {
    }
}
