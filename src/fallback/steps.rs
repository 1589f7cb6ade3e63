//! What to do, step by step, and what to enter.

use super::html::{Html, each, element, element_with, text};
use super::{Guide, link};
use crate::state::Step;
use crate::text::SITE;

impl Guide {
    pub(super) fn steps(&self) -> Html {
        let steps = Step::ALL.map(|step| element("li", self.step(step)));
        self.section(self.text.all_steps, element("ol", steps))
    }

    fn step(&self, step: Step) -> Html {
        let words = (self.text.step)(step);
        let title = element("strong", text(words.title));
        match step {
            Step::Receive => [
                title,
                self.line(words.body),
                self.line(self.text.sample_sms),
            ]
            .into(),
            Step::Open => {
                let address =
                    element_with("p", &[("class", "icp-static__address")], link(SITE, SITE));
                [title, self.line(words.body), address].into()
            }
            Step::Fill => [title, self.line(words.body), self.fields(), self.last_six()].into(),
            Step::Result => [title, self.line(self.own.result)].into(),
        }
    }

    fn line(&self, words: &str) -> Html {
        element("p", text(words))
    }

    fn fields(&self) -> Html {
        let words = self.text;
        let field = |name, hint| [element("dt", text(name)), element("dd", text(hint))].into();
        element(
            "dl",
            vec![
                field(words.code, words.code_hint),
                field(words.phone, words.phone_hint),
                field(words.last_six, words.last_six_hint),
            ],
        )
    }

    fn last_six(&self) -> Html {
        let help = each("li", self.text.last_six_help);
        [self.line(self.text.last_six_title), element("ul", help)].into()
    }
}
