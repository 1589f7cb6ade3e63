//! The list of provinces: its 32 entries are drawn again only when another is
//! chosen, or another language.

use yew::prelude::*;

use super::chosen_option;
use super::element::{On, el};
use crate::rules::province::Province;
use crate::text::Lang;

/// Props of [`Provinces`].
#[derive(Properties)]
pub struct Props {
    /// The one that is chosen.
    pub chosen: Option<Province>,
    /// The language.
    pub lang: Lang,
    /// Where another choice goes, always to the same place.
    pub onchoose: Callback<Option<Province>>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        (self.chosen, self.lang) == (other.chosen, other.lang)
    }
}

/// The list.
#[component]
pub fn Provinces(props: &Props) -> Html {
    let text = props.lang.text();
    let onchange = props.onchoose.reform(|event: web_sys::Event| {
        // The first option stands for none.
        let index = chosen_option(&event).checked_sub(1);
        index.and_then(|index| Province::ALL.get(index).copied())
    });
    let option = |province: Option<Province>| {
        let name = province.map_or(text.choose, text.province_name);
        el("option[value][selected]")
            .attr("value", province.map_or("", Province::id))
            .flag("selected", props.chosen == province)
            .text(name)
    };
    let options = std::iter::once(None).chain(Province::ALL.map(Some));
    el("select.icp-input[id=province]")
        .on(On::Change, onchange)
        .each(options.map(option))
        .into()
}
