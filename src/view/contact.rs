//! 6. 备案咨询: whom to ask, and whether they answer now.

use yew::prelude::*;

use super::{fold, link_out};
use crate::rules::provider::Provider;
use crate::rules::window::Instant;
use crate::text::time::hour_minute;
use crate::text::{NOTICES, Text};

/// The provider's contact and the notices that the rules stand on.
pub fn contact(provider: &Provider, now: Instant, text: &'static Text) -> Html {
    let hours = &provider.hours;
    let spans = hours
        .spans
        .iter()
        .map(|(from, to)| [hour_minute(*from), hour_minute(*to)].join("-"));
    let spans: Vec<_> = spans.collect();
    let open = hours.is_open(now);
    let name = text.localized(&provider.name);
    let label = [name, text.localized(&provider.support.label)].join(" ");
    fold(
        text.contact,
        false,
        html! {
            <>
                <p>{ link_out("icp-link", &provider.support.href, &label, text.new_tab) }</p>
                <p>{ [text.contact_phone, &provider.phone].join(" ") }</p>
                <p>{ [text.contact_hours, &text.weekdays(&hours.weekdays), &spans.join(", ")].join(" ") }</p>
                <p><span class={if open { "icp-pill icp-pill--good" } else { "icp-pill" }}>{ if open { text.contact_open } else { text.contact_closed } }</span></p>
                <p class="icp-strong">{ text.notices }</p>
                { super::lines("icp-list", &NOTICES) }
            </>
        },
    )
}
