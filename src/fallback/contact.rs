//! What other sources say, and whom to ask.

use super::html::{Html, each, element, text};
use super::{Guide, link, small};
use crate::text::NOTICES;
use crate::text::time::hour_minute;

impl Guide {
    pub(super) fn others(&self) -> Html {
        let text = self.text;
        let general = element("ul", each("li", (text.others)(None)));
        self.section(text.others_title, [small(text.others_note), general])
    }

    pub(super) fn contact(&self) -> Html {
        let (words, provider) = (self.text, &self.provider);
        let label = [
            words.localized(&provider.name),
            words.localized(&provider.support.label),
        ];
        let mut lines = vec![element("p", link(&provider.support.href, &label.join(" ")))];
        if let Some(phone) = &provider.phone {
            lines.push(element("p", text([words.contact_phone, phone].join(" "))));
        }
        if let Some(hours) = &provider.hours {
            let span = |(from, to): &(_, _)| [hour_minute(*from), hour_minute(*to)].join("-");
            let spans: Vec<_> = hours.spans.iter().map(span).collect();
            let days = words.weekdays(&hours.weekdays);
            let line = [words.contact_hours, &days, &spans.join(", ")].join(" ");
            lines.push(element("p", text(line)));
            lines.push(small(self.own.closed_days));
        }
        lines.push(self.heading(2, words.notices));
        lines.push(element("ul", each("li", NOTICES)));
        self.section(words.contact, lines)
    }
}
