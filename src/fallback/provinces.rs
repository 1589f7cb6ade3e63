//! Since when each province verifies, and who reviews next.

use super::html::{Html, element, text};
use super::{Guide, small, table};
use crate::rules::province::{Batch, Province};

impl Guide {
    pub(super) fn provinces(&self) -> Html {
        let heads = [self.own.since, self.own.batch, self.own.provinces];
        let rows = Batch::ALL.map(|it| self.batch(it));
        let notes = Province::ALL
            .into_iter()
            .filter_map(self.text.province_note);
        let mut content = vec![table(None, &heads, true, rows.into())];
        content.extend(notes.map(small));
        content.push(element("p", text(self.own.review)));
        self.section(self.own.since, content)
    }

    fn batch(&self, batch: Batch) -> Vec<Html> {
        let words = self.text;
        let of_batch = Province::ALL.into_iter().filter(|it| it.batch() == batch);
        let names: Vec<_> = of_batch.map(|it| (words.province_name)(it)).collect();
        let note = (words.batch_note)(batch).map_or_else(Html::default, small);
        vec![
            text(words.date(batch.start())),
            [text((words.batch)(batch)), note].into(),
            text(names.join(self.own.comma)),
        ]
    }
}
