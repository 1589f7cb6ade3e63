//! 6. 备案咨询: whom to ask, and whether they answer now.

use yew::prelude::*;

use super::{fold, link_out, p, para};
use crate::rules::provider::{Hours, Provider};
use crate::rules::window::Instant;
use crate::text::time::hour_minute;
use crate::text::{NOTICES, Text};

/// The provider's contact and the notices that the rules stand on.
pub fn contact(provider: &Provider, now: Instant, text: &'static Text) -> Html {
    let content = html! {
        <>
            <p>{ link_out("icp-link", &provider.support.href, &label(provider, text), text.new_tab) }</p>
            { reach(provider, text) }
            if let Some(hours) = &provider.hours {
                { answers_now(hours, now, text) }
            }
            { p("icp-strong", text.notices) }
            { super::lines("icp-list", &NOTICES) }
        </>
    };
    fold(text.contact, false, content)
}

/// The provider, and what its support is called.
pub fn label(provider: &Provider, text: &Text) -> String {
    let name = text.localized(&provider.name);
    [name, text.localized(&provider.support.label)].join(" ")
}

/// The phone, and when somebody answers.
pub fn reach(provider: &Provider, text: &'static Text) -> Html {
    html! {
        <>
            if let Some(phone) = &provider.phone {
                { para([text.contact_phone, phone].join(" ")) }
            }
            if let Some(hours) = &provider.hours {
                { para(service_time(hours, text)) }
            }
        </>
    }
}

fn service_time(hours: &Hours, text: &Text) -> String {
    let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("-");
    let spans: Vec<_> = hours.spans.iter().map(span).collect();
    let weekdays = text.weekdays(&hours.weekdays);
    [text.contact_hours, &weekdays, &spans.join(", ")].join(" ")
}

fn answers_now(hours: &Hours, now: Instant, text: &'static Text) -> Html {
    let (class, words) = if hours.is_open(now) {
        ("icp-pill icp-pill--good", text.contact_open)
    } else {
        ("icp-pill", text.contact_closed)
    };
    html! { <p><span {class}>{ words }</span></p> }
}
