//! Who gets a code: the source's table, then every case by itself.

use super::html::{Html, each, element, text};
use super::{Guide, cases, note, small, table};
use crate::rules::filing::{Answers, FilingType, Question};
use crate::rules::recipients::{Outcome, Recipient, recipients};
use crate::text::Lang;

impl Guide {
    pub(super) fn recipients(&self) -> Html {
        let text = self.text;
        let heads = [text.filing_type, text.recipients, self.own.explanation];
        let rows = FilingType::ALL.map(|it| self.overview(it));
        self.section(text.recipients_open, table(None, &heads, true, rows.into()))
    }

    /// The filing types that ask for more, with every case.
    pub(super) fn cases(&self) -> Html {
        let with_questions = FilingType::ALL
            .into_iter()
            .filter(|it| !cases::questions(*it).is_empty());
        let tables: Vec<_> = with_questions.map(|it| self.cases_of(it)).collect();
        self.section(self.own.cases, tables)
    }

    fn overview(&self, filing_type: FilingType) -> Vec<Html> {
        let words = (self.text.filing)(filing_type);
        let phones = (self.own.phones)(filing_type);
        let notes = element("ul", each("li", (self.own.notes)(filing_type)));
        vec![
            [text(words.name), small(words.when)].into(),
            text(phones),
            [notes, self.other_sources(filing_type)].into(),
        ]
    }

    /// Where other sources say something else of this filing type.
    fn other_sources(&self, filing_type: FilingType) -> Html {
        let between = match self.text.lang {
            Lang::ZhCn => "",
            Lang::En => " ",
        };
        let lines = (self.text.others)(Some(filing_type)).join(between);
        small(&[self.own.other_sources, &lines].concat())
    }

    fn cases_of(&self, filing_type: FilingType) -> Html {
        let words = self.text;
        let questions = cases::questions(filing_type);
        let mut heads: Vec<_> = questions.iter().map(|it| (words.question)(*it)).collect();
        heads.push(words.recipients);
        let row = |answers: Answers| {
            let answer = |it: &Question| cases::answer(*it, &answers, words);
            let mut cells: Vec<_> = questions
                .iter()
                .map(answer)
                .map(|it| text(it.as_deref().unwrap_or("—")))
                .collect();
            cells.push(self.result(&answers));
            cells
        };
        let rows = cases::of(filing_type).into_iter().map(row).collect();
        table(Some((words.filing)(filing_type).name), &heads, false, rows)
    }

    fn result(&self, answers: &Answers) -> Html {
        let words = self.text;
        let found = recipients(answers, &self.provider);
        match found.outcome {
            Outcome::Codes => {
                let phones = found.list.iter().map(|it| self.phone(it));
                text(phones.collect::<Vec<_>>().join(self.own.comma))
            }
            Outcome::NoVerification => text(words.no_verification),
            Outcome::ChangeNumberFirst => note(words.change_number_first_body),
            Outcome::CancelFilingFirst => note(words.cancel_filing_first_body),
            Outcome::Unanswered | Outcome::Ask(_) => {
                unreachable!("a case is answered to the end")
            }
        }
    }

    fn phone(&self, recipient: &Recipient) -> &'static str {
        (self.own.phone)(recipient.role, recipient.new_number)
    }
}
