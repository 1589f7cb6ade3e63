//! Prints the guide as plain HTML: `fallback zh-CN 1` for a page of its own, `fallback en 2` for
//! a part of somebody else's. The build puts it into the pages.

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), String> {
    use icp_sms_guide::text::Lang;

    let usage = "usage: fallback <zh-CN | en> <level of the heading, 1 or 2>";
    let mut args = std::env::args().skip(1);
    let lang = args.next().and_then(|tag| Lang::from_tag(&tag));
    let level = args.next().and_then(|level| level.parse().ok());
    let (Some(lang), Some(level)) = (lang, level) else {
        return Err(usage.to_owned());
    };
    print!("{}", icp_sms_guide::fallback::fallback(lang, level));
    Ok(())
}

/// No program for a browser.
#[cfg(target_family = "wasm")]
fn main() {}
