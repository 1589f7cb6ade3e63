//! The guide before anything is said, drawn by its own views when the page is
//! built, with what each answer makes of it. It stands in the page before the
//! program does, and `static/ahead.js` lets a visitor answer it.

pub mod draw;
mod ways;

use crate::fallback::cases;
use crate::json::Json;
use crate::rules::filing::{Answers, FilingType};
use crate::rules::provider::Provider;
use crate::rules::recipients::recipients;
use crate::saved::{Preset, Saved};
use crate::state::State;
use crate::text::Lang;
use crate::view::choice::FILING_TYPE;
use crate::view::guide::Part;
use draw::draw;
use ways::so_far;

/// Templates: the guide with nothing answered, each further question, the card
/// of the 24 hours, and who gets a code for each way to answer so far.
///
/// Of the last, `data-checked` holds the names and values of the inputs that are
/// checked then, in their order, `data-asks` the names of the further questions,
/// and `data-kept` what is to be kept; `data-idle` says that no code is sent.
pub fn ahead(lang: Lang) -> String {
    let none = Answers::default();
    let whole = draw(None, lang, none);
    // By its mark one tells it from the guide of the program.
    let whole = whole.replacen("<div ", "<div data-ahead ", 1);
    let kept = kept(none);
    let first = format!("<template data-ahead data-kept='{kept}'>{whole}</template>\n");
    let questions = FilingType::ALL.into_iter().flat_map(cases::questions);
    let question = |it| {
        let html = draw(Some(Part::Question(it)), lang, none);
        format!("<template data-question>{html}</template>\n")
    };
    let some = Answers {
        filing_type: Some(FilingType::AddWebsite),
        ..none
    };
    let window = draw(Some(Part::Window), lang, some);
    let window = format!("<template data-window>{window}</template>\n");
    let answered = FilingType::ALL.into_iter().flat_map(so_far);
    let answered = answered.map(|answers| answered_so_far(lang, answers));
    let parts = [first].into_iter().chain(questions.map(question));
    parts.chain([window]).chain(answered).collect()
}

fn answered_so_far(lang: Lang, answers: Answers) -> String {
    let questions = answers.questions().into_iter();
    let drawn = questions.map(|it| draw(Some(Part::Question(it)), lang, answers));
    let drawn: Vec<_> = drawn.collect();
    let asks = drawn.iter().filter_map(|it| attribute(it, "name"));
    let inputs = drawn.iter().flat_map(|it| it.split("<input").skip(1));
    let inputs = inputs.filter_map(|input| input.split('>').next());
    let checked = inputs.filter(|it| it.contains(" checked"));
    let checked = checked.filter_map(|it| Some([attribute(it, "name")?, attribute(it, "value")?]));
    let filing_type = answers.filing_type.map(|it| [FILING_TYPE, it.id()]);
    let checked = filing_type.into_iter().chain(checked);
    let checked: Vec<_> = checked.map(|it| it.join("=")).collect();
    let recipients = recipients(&answers, &Provider::default());
    let idle = if recipients.may_get_codes() {
        ""
    } else {
        " data-idle"
    };
    format!(
        "<template data-checked=\"{}\" data-asks=\"{}\" data-kept='{}'{idle}>{}</template>\n",
        checked.join(" "),
        asks.collect::<Vec<_>>().join(" "),
        kept(answers),
        draw(Some(Part::Recipients), lang, answers),
    )
}

/// The first value of an attribute.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// What is to be kept with these answers, to which the page adds the rest.
fn kept(answers: Answers) -> String {
    let state = State {
        answers,
        ..State::default()
    };
    let saved = Saved::new(Preset::default(), state).write();
    let answers = saved.field("state").and_then(|it| it.field("answers"));
    let state = answers.map(|it| ("answers".to_owned(), it.clone()));
    let state = Json::Object(state.into_iter().collect());
    let version = saved.field("version").cloned().unwrap_or(Json::Null);
    let fields = [("version", version), ("state", state)];
    let fields = fields.map(|(name, value)| (name.to_owned(), value));
    // Every Json can be written.
    serde_json::to_string(&Json::Object(fields.into())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute<'a>(template: &'a str, name: &str, quote: char) -> &'a str {
        let (_, rest) = template.split_once(name).expect("it is there");
        rest.split(quote).next().unwrap_or_default()
    }

    #[test]
    fn every_way_to_answer_has_what_it_leads_to() {
        for lang in Lang::ALL {
            let ahead = ahead(lang);
            let mut parts = ahead.split("<template ").skip(1);
            let whole = parts.next().unwrap_or_default();
            assert_eq!(whole.matches("type=\"radio\"").count(), 7);
            assert_eq!(whole.matches("<option").count(), 32);
            assert!(whole.contains("<div data-ahead "));
            let (parts, rest): (Vec<_>, Vec<_>) =
                parts.partition(|it| it.starts_with("data-checked"));
            // The five further questions, and the 24 hours.
            assert_eq!(rest.len(), 5 + 1);
            // Unanswered and answered: 3 + 1 + 5 + (8 + 4 × 3) + 1 + 1 + 1.
            assert_eq!(parts.len(), 32);
            let mut seen = vec![];
            for part in parts {
                assert_eq!(part.matches("part=\"recipients\"").count(), 1, "{part}");
                let checked = attribute(part, "data-checked=\"", '"');
                assert!(!seen.contains(&checked), "{checked} twice");
                seen.push(checked);
            }
        }
    }

    #[test]
    fn what_is_kept_is_what_the_program_reads() {
        let ahead = ahead(Lang::ZhCn);
        let parts = ahead.split("<template ").skip(1);
        let parts = parts.filter(|it| it.contains("data-kept"));
        let read = |part| {
            let json: Json = serde_json::from_str(attribute(part, "data-kept='", '\'')).unwrap();
            Saved::read(&json).expect("the program reads it").state()
        };
        let states: Vec<_> = parts.map(read).collect();
        assert_eq!(states[0], State::default());
        for answers in FilingType::ALL.into_iter().flat_map(cases::of) {
            let state = State {
                answers,
                ..State::default()
            };
            assert!(states.contains(&state), "{answers:?}");
        }
    }

    #[test]
    fn nothing_in_it_depends_on_the_present() {
        let ahead = ahead(Lang::ZhCn);
        assert!(!ahead.contains("1970") && !ahead.contains("<form"));
    }
}
