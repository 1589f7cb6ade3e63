//! Who gets a code: the source's table, then every case by itself.

use super::html::{Html, each, element, element_with, text};
use super::{Guide, cases, note, small, table};
use crate::rules::filing::{Answers, FilingType};
use crate::rules::recipients::{Outcome, Recipient, recipients};
use crate::text::Lang;

impl Guide {
    pub(super) fn recipients(&self) -> Html {
        let text = self.text;
        let heads = [text.filing_type, text.recipients, self.own.explanation];
        let rows = FilingType::ALL.map(|it| self.overview(it));
        let mut parts = vec![
            table(None, &heads, rows.into()),
            self.heading(2, self.own.cases),
        ];
        let with_questions = FilingType::ALL
            .into_iter()
            .filter(|it| !cases::questions(*it).is_empty());
        parts.extend(with_questions.map(|it| self.cases(it)));
        self.section(text.recipients_open, parts)
    }

    fn overview(&self, filing_type: FilingType) -> Html {
        let words = (self.text.filing)(filing_type);
        let phones = (self.own.phones)(filing_type);
        let name = [text(words.name), small(words.when)];
        let explanation = [
            element("ul", each("li", (self.own.notes)(filing_type))),
            self.other_sources(filing_type),
        ];
        element(
            "tr",
            [
                element_with("th", &[("scope", "row")], name),
                element("td", text(phones)),
                element("td", explanation),
            ],
        )
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

    fn cases(&self, filing_type: FilingType) -> Html {
        let words = self.text;
        let questions = cases::questions(filing_type);
        let mut heads: Vec<_> = questions.iter().map(|it| (words.question)(*it)).collect();
        heads.push(words.recipients);
        let row = |answers: Answers| {
            let mut cells: Vec<_> = questions
                .iter()
                .map(|it| cases::answer(*it, &answers, words).unwrap_or_else(|| "—".to_owned()))
                .map(|answer| element("td", text(answer)))
                .collect();
            cells.push(element("td", self.result(&answers)));
            element("tr", cells)
        };
        let rows = cases::of(filing_type).into_iter().map(row).collect();
        table(Some((words.filing)(filing_type).name), &heads, rows)
    }

    fn result(&self, answers: &Answers) -> Html {
        let words = self.text;
        let found = recipients(answers, &self.provider);
        match found.outcome {
            Outcome::Codes => {
                let phones = found.list.iter().map(|it| self.phone(it));
                element("ul", each("li", phones))
            }
            Outcome::NoVerification => text(words.no_verification),
            Outcome::ChangeNumberFirst => note(words.change_number_first_body),
            Outcome::CancelFilingFirst => note(words.cancel_filing_first_body),
            Outcome::Unanswered | Outcome::Ask(_) => {
                unreachable!("a case is answered to the end")
            }
        }
    }

    fn phone(&self, recipient: &Recipient) -> String {
        (self.own.phone)(recipient.role, recipient.new_number).to_owned()
    }
}
