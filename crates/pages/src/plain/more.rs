//! No SMS, the site's messages, the last six, and how the 24 hours go.

use icp_sms_guide::text::SITE;
use icp_sms_guide::view::parts::message_list::cost;
use icp_sms_guide::view::parts::plan;
use icp_sms_rules::messages::{FIELD_CHECKS, Place, SiteMessage};
use yew::prelude::*;

use super::{Page, bullets, link, numbered, para, quoted, small};

impl Page<'_> {
    pub(super) fn no_sms(&self) -> Html {
        let (words, waiting) = (&self.text.ways, &self.text.waiting);
        let content = html! {
            <>
                { numbered(waiting.checks) }
                { para(words.resend_how) }
                { numbered(waiting.resend_steps) }
                <p>{ link(SITE, waiting.open_resend) }</p>
                { self.scene.resend_warning().map(para) }
                { small(self.scene.resend_limit()) }
                { small(words.no_restart) }
            </>
        };
        self.folded(self.text.links.no_sms, content)
    }

    /// Every message of the site: what it means, whether it counts, what next.
    pub(super) fn messages(&self) -> Html {
        let places = [
            Place::Verify,
            Place::Resend,
            Place::Form,
            Place::ProviderPage,
        ];
        let group = |(place, title): (Place, &'static str)| {
            let all = SiteMessage::ALL.into_iter();
            let lines = all.filter(|message| message.place() == place);
            let lines = lines.map(|message| self.message(message));
            html! { <>{ self.heading(2, title) }<dl>{ lines.collect::<Html>() }</dl></> }
        };
        let groups = places.into_iter().zip(self.text.site.place).map(group);
        let content =
            html! { <>{ para(self.text.ways.messages_intro) }{ groups.collect::<Html>() }</> };
        self.folded(self.text.links.messages, content)
    }

    fn message(&self, message: SiteMessage) -> Html {
        let words = &self.text.site;
        let index = message as usize;
        let quotes = match message {
            SiteMessage::FieldCheck => FIELD_CHECKS.map(quoted).into_iter().collect(),
            _ => quoted(message.quote()),
        };
        let lines = [
            words.translation[index],
            words.meaning[index],
            words.then[index],
        ];
        let lines = lines.into_iter().chain(cost(message, self.scene));
        let lines = lines.filter(|line| !line.is_empty()).map(para);
        html! { <><dt>{ quotes }</dt><dd>{ lines.collect::<Html>() }</dd></> }
    }

    pub(super) fn last_six(&self) -> Html {
        let words = &self.text.ways;
        let content = html! {
            <>
                { bullets(words.last_six_facts) }
                { para(words.zhejiang) }
                { para(words.mainland_only) }
            </>
        };
        self.folded(words.last_six_label, content)
    }

    pub(super) fn day(&self) -> Html {
        self.folded(self.text.day.title, plan::times(self.scene).into())
    }
}
