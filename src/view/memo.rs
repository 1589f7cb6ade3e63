//! Parts that mostly stay as they are when something else changes. Yew draws a
//! component again only when its props have changed, so they are one, of
//! several kinds: each component more is paid in bytes.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::begin::Begin;
use super::choice::FilingTypeChoice;
use super::provinces::Provinces;

/// Such a part, with all that it shows.
#[derive(PartialEq)]
pub enum Memo {
    /// A filing type that can be chosen.
    FilingType(FilingTypeChoice),
    /// The list of provinces.
    Provinces(Provinces),
    /// How the 24 hours begin.
    Begin(Begin),
}

#[derive(PartialEq, Properties)]
struct Props {
    memo: Memo,
}

#[component]
fn Memoised(props: &Props) -> Html {
    match &props.memo {
        Memo::FilingType(choice) => choice.view(),
        Memo::Provinces(list) => list.view(),
        Memo::Begin(begin) => begin.view(),
    }
    .into()
}

impl From<Memo> for Html {
    fn from(memo: Memo) -> Self {
        VComp::new::<Memoised>(Rc::new(Props { memo }), None).into()
    }
}
