//! Prints what the build puts into the pages, as JSON: the guide in each language
//! as plain HTML for each place, the first card that stands in the page before
//! the program, further files by name, and what a build has to warn of.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate};
use icp_sms_guide::text::{Lang, load};
use icp_sms_pages::plain::{Place, plain, plain_by};
use icp_sms_pages::still::Still;
use icp_sms_rules::holidays;
use icp_sms_rules::profile::files;
use icp_sms_rules::rules_page::rules_page;
use icp_sms_rules::window::beijing;
use serde_json::{Value, json};

/// Where the shipped profiles lie.
const PROFILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../profiles");

fn main() {
    let pages = Lang::ALL.map(page);
    let warnings: Vec<_> = holidays::warning(today()).into_iter().collect();
    let printed = json!({ "pages": pages, "files": files(), "warnings": warnings });
    println!("{printed}");
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
        "template": first_question(lang),
    })
}

/// The first question of the stand-alone page, on which nothing names a provider.
fn first_question(lang: Lang) -> String {
    let still = Still {
        offers_providers: true,
        ..Still::new(lang)
    };
    still.before_program()
}

/// The words of each language, which a browser loads when they are wanted, the page
/// of all rules, and each shipped profile but the default one as plain HTML.
fn files() -> Value {
    let words = |lang: Lang| json!(lang.words().map(load::list).unwrap_or_default()).to_string();
    let profiles = files::read_shipped(Path::new(PROFILES));
    let profiles = profiles.unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let mut files = json!({
        "words.en.json": words(Lang::En),
        "words.zh-CN.json": words(Lang::ZhCn),
        "rules.html": rules_page(&profiles),
    });
    for profile in profiles.into_iter().skip(1) {
        for lang in Lang::ALL {
            let name = format!("fallback.{}.{}.html", profile.id, lang.tag());
            files[name] = plain_by(profile.clone(), lang, Place::Part).into();
        }
    }
    files
}

/// The present day in Beijing.
fn today() -> NaiveDate {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    let now = DateTime::from_timestamp(seconds.cast_signed(), 0).unwrap_or_default();
    now.with_timezone(&beijing()).date_naive()
}
