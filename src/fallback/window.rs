//! The 24 hours: what begins them, ends them, and what helps meanwhile.

use super::Guide;
use super::html::{Html, each, element, text};

impl Guide {
    pub(super) fn window(&self) -> Html {
        let words = self.text;
        let lines: Vec<&str> = [self.own.window, &[words.closed_body, words.submit_again]].concat();
        self.section(words.window_title, element("ul", each("li", lines)))
    }

    pub(super) fn no_sms(&self) -> Html {
        let words = self.text;
        let content = [
            element("p", text(words.no_sms_now)),
            element("ol", each("li", words.no_sms_checks)),
            self.heading(2, words.resend_title),
            element("p", text(words.resend_body)),
            super::note(words.resend_warning),
            super::small(words.resend_others),
            element("p", text(self.own.noon)),
        ];
        self.section(words.no_sms, content)
    }
}
