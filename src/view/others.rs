//! Where other sources say something else, with their names.

use yew::prelude::*;

use super::{fold, lines, p};
use crate::rules::filing::FilingType;
use crate::text::Text;

/// What differs for the filing type, and what differs for all.
pub fn others(filing_type: Option<FilingType>, text: &'static Text) -> Html {
    let of_type = filing_type
        .map(|_| (text.others)(filing_type))
        .unwrap_or_default();
    fold(
        text.others_title,
        false,
        html! {
            <>
                { p("icp-small", text.others_note) }
                { lines("icp-list", of_type) }
                { lines("icp-list", (text.others)(None)) }
            </>
        },
    )
}
