//! Prints what the build puts into the pages, as JSON: the guide in each language as plain HTML for
//! each place, the template that stands in the page before the program, and further files by name.
#[cfg(not(target_family = "wasm"))]
fn main() {
    use icp_sms_guide::ahead::draw;
    use icp_sms_guide::fallback::{Place, fallback};
    use icp_sms_guide::state::State;
    use icp_sms_guide::text::Lang;
    use icp_sms_guide::view::guide::Guide;

    let pages = Lang::ALL.map(|lang| {
        let text = lang.text();
        let unanswered = Guide {
            page: true,
            ..draw::guide(lang, State::default())
        };
        serde_json::json!({
            "lang": lang.tag(),
            "title": text.title,
            "description": text.window_intro,
            "page": fallback(lang, Place::Page),
            "file": fallback(lang, Place::File),
            "part": fallback(lang, Place::Part),
            "template": draw::html(unanswered, None),
        })
    });
    println!("{}", serde_json::json!({ "pages": pages, "files": {} }));
}

/// No program for a browser.
#[cfg(target_family = "wasm")]
fn main() {}
