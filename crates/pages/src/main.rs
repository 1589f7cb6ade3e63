//! Prints what the build puts into the pages, as JSON: the guide in each language
//! as plain HTML for each place, the first card that stands in the page before
//! the program, and further files by name.

use icp_sms_guide::text::{Lang, load};
use icp_sms_pages::plain::{Place, plain};
use icp_sms_pages::still::Still;
use serde_json::{Value, json};

fn main() {
    let pages = Lang::ALL.map(page);
    println!("{}", json!({ "pages": pages, "files": files() }));
}

fn page(lang: Lang) -> Value {
    let text = lang.text();
    json!({
        "lang": lang.tag(),
        "title": text.frame.title,
        "description": text.frame.description,
        "page": plain(lang, Place::Page),
        "file": plain(lang, Place::File),
        "part": plain(lang, Place::Part),
        "template": Still::new(lang).html(),
    })
}

/// The words of each language, which a browser loads when they are wanted.
fn files() -> Value {
    let words = |lang: Lang| json!(lang.words().map(load::list).unwrap_or_default()).to_string();
    json!({ "words.en.json": words(Lang::En), "words.zh-CN.json": words(Lang::ZhCn) })
}
