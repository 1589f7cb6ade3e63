//! In which language the guide speaks, and what it calls an order.

use icp_sms_rules::filing::FilingType;
use yew::Callback;

use super::Session;
use crate::app::Props;
use crate::app::model::{Change, Model};
use crate::text::Lang;

impl Session {
    /// What is filed, by which several orders are told from each other.
    pub fn name_of_order(&self, model: &Model) -> String {
        self.name_of(model.state.answers.filing_type, model.lang)
    }

    pub(super) fn name_of(&self, filing_type: Option<FilingType>, lang: Lang) -> String {
        let settings = self.settings.borrow();
        let text = lang.text();
        let label = filing_type.and_then(|of| text.order_label(of, &settings.profile));
        label.unwrap_or_else(|| text.frame.title.to_owned())
    }

    /// A language is chosen, by the visitor or by the page.
    pub fn speak(&self, lang: Lang, props: &Props, send: &Callback<Change>) {
        // Chosen again because its words did not come, the language changes nothing in the model:
        // no drawing follows that would ask for the words, so they are asked for here.
        if lang.words().is_none() && self.with_model(|model| model.lang == lang) {
            props.on_missing_words.emit(lang);
        }
        send.emit(Change::Speak(lang));
    }

    /// Whether the words of a language are missing and have not been asked for. A
    /// language that was chosen at an earlier visit is missing from the beginning.
    pub fn lacks_words(&self, lang: Lang) -> bool {
        let is_missing = lang.words().is_none();
        // Once for each time that the language is chosen: what failed may work the next time.
        !self.asked_for_words.replace(is_missing) && is_missing
    }
}
