//! Prints what the build puts into the pages: `fallback zh-CN page` the guide as plain HTML, for
//! this or another language and place, `fallback zh-CN ahead` the guide before anything is said.
#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), String> {
    use icp_sms_guide::ahead::ahead;
    use icp_sms_guide::fallback::{Place, fallback};
    use icp_sms_guide::text::Lang;

    let mut args = std::env::args().skip(1);
    let lang = args.next().and_then(|tag| Lang::from_tag(&tag));
    let what = args.next().unwrap_or_default();
    let html = lang.and_then(|lang| match what.as_str() {
        "page" => Some(fallback(lang, Place::Page)),
        "file" => Some(fallback(lang, Place::File)),
        "part" => Some(fallback(lang, Place::Part)),
        "ahead" => Some(ahead(lang)),
        _ => None,
    });
    print!(
        "{}",
        html.ok_or("usage: fallback <zh-CN | en> <page | file | part | ahead>")?
    );
    Ok(())
}

/// No program for a browser.
#[cfg(target_family = "wasm")]
fn main() {}
