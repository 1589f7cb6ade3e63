//! 6. 备案咨询: whom to ask, and whether they answer now.

use yew::prelude::*;

use super::{fold, link_out, p, para};
use crate::rules::provider::{Hours, Provider};
use crate::rules::window::Instant;
use crate::text::time::hour_minute;
use crate::text::{NOTICES, Text};

/// The provider's contact and the notices that the rules stand on.
pub fn contact(provider: &Provider, now: Instant, text: &'static Text) -> Html {
    let name = text.localized(&provider.name);
    let label = [name, text.localized(&provider.support.label)].join(" ");
    let content = html! {
        <>
            <p>{ link_out("icp-link", &provider.support.href, &label, text.new_tab) }</p>
            if let Some(phone) = &provider.phone {
                { para([text.contact_phone, phone].join(" ")) }
            }
            if let Some(hours) = &provider.hours {
                { service_time(hours, now, text) }
            }
            { p("icp-strong", text.notices) }
            { super::lines("icp-list", &NOTICES) }
        </>
    };
    fold(text.contact, false, content)
}

fn service_time(hours: &Hours, now: Instant, text: &'static Text) -> Html {
    let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("-");
    let spans: Vec<_> = hours.spans.iter().map(span).collect();
    let (class, words) = if hours.is_open(now) {
        ("icp-pill icp-pill--good", text.contact_open)
    } else {
        ("icp-pill", text.contact_closed)
    };
    html! {
        <>
            { para([text.contact_hours, &text.weekdays(&hours.weekdays), &spans.join(", ")].join(" ")) }
            <p><span {class}>{ words }</span></p>
        </>
    }
}
