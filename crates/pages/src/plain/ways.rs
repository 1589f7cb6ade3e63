//! When it goes another way: to be submitted again, or out of the ordinary.

use icp_sms_guide::text::fill;
use icp_sms_guide::view::parts::plan::{with_minutes, with_senders};
use yew::prelude::*;

use super::{Page, bullets, numbered, para};

impl Page<'_> {
    fn console(&self) -> &str {
        self.text.localized(&self.scene.profile.terms.console)
    }

    /// After five wrong entries, or after the 24 hours.
    pub(super) fn again(&self) -> Html {
        let words = &self.text.ending;
        let steps = [
            fill(words.sign_in, &[self.console()]),
            with_minutes(words.new_sms, self.scene),
            words.new_window.to_owned(),
        ];
        let content = html! { <>{ para(words.closed_body) }{ numbered(steps) }</> };
        self.folded(self.own.again, content)
    }

    pub(super) fn other_ways(&self) -> Html {
        let (links, ways) = (&self.text.links, &self.text.ways);
        let part = |title: &str, content: Html| html! { <>{ self.heading(2, title.to_owned()) }{ content }</> };
        let content = html! {
            <>
                { part(links.wrong_number, self.wrong_number()) }
                { part(ways.lost_it, para(ways.lost_sms_why)) }
                { part(self.text.site.site_down, numbered(ways.site_down_steps)) }
                { part(ways.other_sms_label, self.other_sms()) }
                { part(self.text.site.right_but_fails, para(ways.right_but_fails_why)) }
                { part(links.returned, self.returned()) }
                { part(&fill(links.console_unchanged, &[self.console()]), self.unchanged()) }
            </>
        };
        self.folded(links.title, content)
    }

    fn wrong_number(&self) -> Html {
        let words = &self.text.ways;
        let [have_it_returned, correct, submit] = words.wrong_number_steps;
        let steps = [
            have_it_returned.to_owned(),
            fill(correct, &[self.console()]),
            with_minutes(submit, self.scene),
        ];
        html! { <>{ para(words.wrong_number_why) }{ numbered(steps) }</> }
    }

    fn other_sms(&self) -> Html {
        let words = &self.text.ways;
        let [right_one, others @ ..] = words.other_sms_facts;
        let right_one = with_senders(right_one, self.scene);
        html! {
            <>
                { bullets([right_one].into_iter().chain(others.map(str::to_owned))) }
                { para(words.other_sms_secret) }
            </>
        }
    }

    fn returned(&self) -> Html {
        let words = &self.text.ways;
        let first = fill(words.returned, &[self.console()]);
        html! { <>{ para(first) }{ numbered(words.returned_steps) }</> }
    }

    fn unchanged(&self) -> Html {
        let words = &self.text.ways;
        let [within_a_day, others @ ..] = words.console_unchanged_facts;
        let within_a_day = fill(within_a_day, &[self.console()]);
        html! {
            <>
                { bullets([within_a_day].into_iter().chain(others.map(str::to_owned))) }
                { para(words.console_unchanged_after) }
            </>
        }
    }
}
