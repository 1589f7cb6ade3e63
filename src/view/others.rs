//! Where other sources say something else, with their names.

use super::element::{Element, nodes};
use super::{fold, lines, p};
use crate::rules::filing::FilingType;
use crate::text::Text;

/// What differs for the filing type, and what differs for all.
pub fn others(filing_type: Option<FilingType>, text: &'static Text) -> Element {
    let of_type = filing_type
        .map(|_| (text.others)(filing_type))
        .unwrap_or_default();
    let content = nodes()
        .with(p("icp-small", text.others_note))
        .with(lines("icp-list", of_type))
        .with(lines("icp-list", (text.others)(None)));
    fold(text.others_title, false, content)
}
