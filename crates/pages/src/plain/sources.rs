//! Since when each province verifies, where the rules stand, and what others say.

use icp_sms_guide::text::fill;
use icp_sms_guide::view::parts::note;
use icp_sms_guide::view::way::sources::{NOTICES, others_rules, rows};
use icp_sms_rules::province::{Batch, Province};
use icp_sms_rules::source::AUTHORITY;
use yew::prelude::*;

use super::{Page, bullets, link, small};

impl Page<'_> {
    pub(super) fn provinces(&self) -> Html {
        let words = &self.text.ways;
        let batch = |batch: Batch| {
            let date = self.text.date(batch.start());
            let when = [&date, words.batch[batch as usize]].join(" · ");
            let of_batch = Province::ALL.into_iter().filter(|it| it.batch() == batch);
            let names: Vec<_> = of_batch.map(|it| self.text.province(it)).collect();
            let names = names.join(self.text.questions.comma);
            html! { <><dt>{ when }</dt><dd>{ names }</dd></> }
        };
        let source = Batch::Nationwide.source();
        let day = self.text.date(source.checked);
        let source = fill(words.province_source, &[AUTHORITY, source.row, &day]);
        let content = html! {
            <>
                <dl>{ Batch::ALL.map(batch).into_iter().collect::<Html>() }</dl>
                { small(words.nationwide_date) }
                { small(source) }
            </>
        };
        self.folded(self.own.provinces, content)
    }

    /// The page's own words, the notices, and what others say.
    pub(super) fn sources(&self) -> Html {
        let profile = self.scene.profile;
        let notes = profile.notes.iter();
        let notes = notes.map(|note| Html::from(note::view(note, self.scene)));
        let content = html! {
            <>
                <p>{ link(profile.page.url.to_string(), self.text.page(&profile.page)) }</p>
                { rows(self.scene) }
                { notes.collect::<Html>() }
                { others_rules(self.scene) }
                { self.heading(2, self.text.ways.notices) }
                <div lang="zh-CN" translate="no">{ bullets(NOTICES) }</div>
            </>
        };
        self.folded(self.text.links.sources, content)
    }
}
