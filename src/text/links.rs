//! Links below the task: contact, sources, others' rules, other orders.

use super::words::words;

words! {
    /// Links below the task: contact, sources, others' rules, other orders.
    LinkWords {
    }
}
