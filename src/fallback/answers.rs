//! What the ministry's site says, what it means and what it costs.

use super::html::{Html, element_with, text};
use super::{Guide, note, small, table};
use crate::rules::answers::{Cost, SiteAnswer};

impl Guide {
    pub(super) fn answers(&self) -> Html {
        let heads = [self.text.site_answer, self.own.meaning, self.own.next];
        let rows = SiteAnswer::ALL.map(|it| self.answer(it));
        let content = [
            table(None, &heads, true, rows.into()),
            note(self.text.all_verified_note),
        ];
        self.section(self.own.answers, content)
    }

    fn answer(&self, answer: SiteAnswer) -> Vec<Html> {
        let words = (self.text.answer)(answer);
        let next = match answer {
            SiteAnswer::WaitForOthers => self.own.remind_others,
            _ => words.next,
        };
        // The site has no other language, nor has what it says.
        let quote = element_with("span", &[("lang", "zh-CN")], text(answer.quote()));
        let meaning = [text(words.meaning), self.cost(answer.cost())];
        vec![quote, meaning.into(), text(next)]
    }

    fn cost(&self, cost: Cost) -> Html {
        let words = self.text;
        match cost {
            Cost::WrongEntry => small(words.cost_wrong),
            Cost::WrongEntryUnlessDone => small(words.cost_unless_done),
            Cost::Unknown => small(words.cost_unknown),
            Cost::Verified | Cost::AllVerified | Cost::Resend | Cost::Nothing => {
                small(words.cost_none)
            }
            // It is over: nothing is left to count.
            Cost::Failed => Html::default(),
        }
    }
}
