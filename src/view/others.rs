//! Where other sources say something else, with their names.

use super::element::{Element, nodes};
use super::folds::Fold;
use super::{Commands, lines, p};
use crate::rules::filing::FilingType;
use crate::text::Text;

/// What differs for the filing type, and what differs for all.
pub fn others(
    filing_type: Option<FilingType>,
    text: &'static Text,
    commands: Commands<'_>,
) -> Element {
    let of_type = filing_type
        .map(|_| (text.others)(filing_type))
        .unwrap_or_default();
    commands.fold(Fold::Others, text.others_title, || {
        nodes()
            .with(p("icp-small", text.others_note))
            .with(lines("icp-list", of_type))
            .with(lines("icp-list", (text.others)(None)))
    })
}
