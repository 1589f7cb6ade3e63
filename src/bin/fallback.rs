//! Prints the guide as plain HTML: `fallback zh-CN page`, or another language and place. The build
//! puts it into the pages.
#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), String> {
    use icp_sms_guide::fallback::{Place, fallback};
    use icp_sms_guide::text::Lang;

    let usage = "usage: fallback <zh-CN | en> <page | file | part>";
    let mut args = std::env::args().skip(1);
    let lang = args.next().and_then(|tag| Lang::from_tag(&tag));
    let place = args.next().and_then(|place| match place.as_str() {
        "page" => Some(Place::Page),
        "file" => Some(Place::File),
        "part" => Some(Place::Part),
        _ => None,
    });
    let (Some(lang), Some(place)) = (lang, place) else {
        return Err(usage.to_owned());
    };
    print!("{}", fallback(lang, place));
    Ok(())
}

/// No program for a browser.
#[cfg(target_family = "wasm")]
fn main() {}
