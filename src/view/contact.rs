//! 6. 备案咨询: whom to ask, and whether they answer now.

use super::element::{Element, el, nodes};
use super::folds::Fold;
use super::{Commands, lines, link_out, p, para};
use crate::rules::provider::{Hours, Provider};
use crate::rules::window::Instant;
use crate::text::time::hour_minute;
use crate::text::{NOTICES, Text};

/// The provider's contact and the notices that the rules stand on.
pub fn contact(
    provider: &Provider,
    now: Instant,
    text: &'static Text,
    commands: Commands<'_>,
) -> Element {
    commands.fold(Fold::Contact, text.contact, || {
        let href = provider.support.href.to_string();
        let link = link_out("icp-link", href, label(provider, text), text.new_tab);
        let hours = provider.hours.as_ref();
        nodes()
            .with(el("p").with(link))
            .with(reach(provider, text))
            .maybe(hours.map(|hours| answers_now(hours, now, text)))
            .with(p("icp-strong", text.notices))
            .with(lines("icp-list", &NOTICES))
    })
}

/// The provider, and what its support is called.
pub fn label(provider: &Provider, text: &Text) -> String {
    let name = text.localized(&provider.name);
    [name, text.localized(&provider.support.label)].join(" ")
}

/// The phone, and when somebody answers.
pub fn reach(provider: &Provider, text: &'static Text) -> Element {
    let phone = provider.phone.as_ref();
    let hours = provider.hours.as_ref();
    nodes()
        .maybe(phone.map(|phone| para([text.contact_phone, phone].join(" "))))
        .maybe(hours.map(|hours| para(service_time(hours, text))))
}

fn service_time(hours: &Hours, text: &Text) -> String {
    let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("-");
    let spans: Vec<_> = hours.spans.iter().map(span).collect();
    let weekdays = text.weekdays(&hours.weekdays);
    [text.contact_hours, &weekdays, &spans.join(", ")].join(" ")
}

fn answers_now(hours: &Hours, now: Instant, text: &'static Text) -> Element {
    let pill = if hours.is_open(now) {
        el("span.icp-pill.icp-pill--good").text(text.contact_open)
    } else {
        el("span.icp-pill").text(text.contact_closed)
    };
    el("p").with(pill)
}
