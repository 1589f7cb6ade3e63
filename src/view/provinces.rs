//! The list of provinces: its 32 entries are drawn again only when another is
//! chosen, or another language.

use super::element::{Element, On, el};
use super::{Dispatch, chosen_option};
use crate::rules::province::Province;
use crate::state::Event;
use crate::text::Lang;

/// The list.
#[derive(PartialEq)]
pub struct Provinces {
    /// The one that is chosen.
    pub chosen: Option<Province>,
    /// The language.
    pub lang: Lang,
    /// Where the visitor's events go.
    pub dispatch: Dispatch,
}

impl Provinces {
    /// The list.
    pub fn view(&self) -> Element {
        let text = self.lang.text();
        let onchange = self.dispatch.reform(|event: web_sys::Event| {
            // The first option stands for none.
            let index = chosen_option(&event).checked_sub(1);
            Event::Province(index.and_then(|index| Province::ALL.get(index).copied()))
        });
        let option = |province: Option<Province>| {
            let name = province.map_or(text.choose, text.province_name);
            el("option[value][selected]")
                .attr("value", province.map_or("", Province::id))
                .flag("selected", self.chosen == province)
                .text(name)
        };
        let options = std::iter::once(None).chain(Province::ALL.map(Some));
        el("select.icp-input[id=province]")
            .on(On::Change, onchange)
            .each(options.map(option))
    }
}
