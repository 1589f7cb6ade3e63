//! What follows Trunk's release build: the guide as plain HTML, names after the content, the page
//! in one file, the service worker, and everything compressed.

mod compose;
pub mod compress;
mod digest;
mod esbuild;
mod files;
mod glue;
mod guide;
mod layout;
mod names;
mod offline;
mod package;
mod pages;
mod shorten;
mod text;
mod worker;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::project::Project;
use crate::sizes::Size;
use esbuild::Esbuild;
use files::Files;

/// The stand-alone page's name in English. `fallback` links to it.
const ENGLISH_PAGE: &str = "index.en.html";
/// The page for an iframe.
const EMBED_PAGE: &str = "embed.html";

/// What a visitor loads first, by the way the widget is used, and each file's sizes.
pub struct Finished {
    pub sizes: Vec<(String, Size)>,
    pub visits: [(&'static str, Vec<String>); 3],
}

/// Finishes the release that Trunk put into the folder, in place.
pub fn folder(project: &Project, folder: &Path) -> Result<Finished> {
    let mut files = Files::read(folder)?;
    let visits = complete(project, &mut files)?;
    let sizes = compress::all(&mut files)?;
    files.write(folder)?;
    Ok(Finished { sizes, visits })
}

/// Called by Trunk after each of its own builds, whose release it finishes. `cargo xtask` turns the
/// call off and finishes the build itself.
pub fn as_hook(project: &Project) -> Result<()> {
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(());
    }
    let staging = env::var_os("TRUNK_STAGING_DIR").ok_or("Trunk calls this after its own build")?;
    folder(project, &PathBuf::from(staging)).map(drop)
}

fn complete(project: &Project, files: &mut Files) -> Result<[(&'static str, Vec<String>); 3]> {
    let esbuild = Esbuild::find_or_install(project)?;
    glue::finish(files)?;
    shorten::finish(files)?;
    let [chinese, english] = guide::print(project)?;
    for guide in [&chinese, &english] {
        files.put(
            &format!("fallback.{}.html", guide.lang),
            guide.part.as_str(),
        );
    }
    let trunks = files.text("index.html")?.to_owned();
    let one_file = pages::page(&trunks, &chinese, &chinese.file)?;
    styles(files, &esbuild)?;
    files.put(&package::name(), package::archive(project, files)?);
    files.put(offline::NAME, offline::page(&one_file, files, &esbuild)?);

    compose::finish(files)?;
    for name in layout::SMALLER {
        let smaller = esbuild.module(files, name, &layout::OUTSIDE)?;
        files.put(name, smaller);
    }
    let names = names::rename(files)?;
    for (name, guide) in [("index.html", &chinese), (ENGLISH_PAGE, &english)] {
        let content = [guide.page.as_str(), &guide.ahead].concat();
        let page = compose::page(&pages::page(&trunks, guide, &content)?);
        let page = pages::installable(&page)?;
        files.put(name, names.put_into_page(&page, &layout::OF_THE_PAGE)?);
    }
    let embed = compose::page(files.text(EMBED_PAGE)?);
    let embed = names.put_into_page(&embed, &layout::OF_THE_EMBED)?;
    files.put(EMBED_PAGE, embed);
    let icon = names.of("icon.svg")?;
    let manifest = source(project, "static/manifest.webmanifest")?;
    let manifest = text::replace_once(&manifest, "icon.svg", icon)?;
    files.put(worker::MANIFEST, manifest);

    let mut standalone = names.all(layout::OF_THE_PAGE)?;
    standalone.push("index.html".to_owned());
    let others = [worker::MANIFEST, ENGLISH_PAGE].map(str::to_owned);
    let kept = [&standalone[..], &others].concat();
    let worker = worker::script(&source(project, "static/sw.js")?, files, &kept)?;
    files.put(worker::NAME, worker);

    let mut embedded = names.all(layout::PROGRAM)?;
    embedded.push(layout::LOADER.to_owned());
    files.put(digest::NAME, digest::list(files, &embedded)?);
    Ok([
        ("stand-alone", standalone),
        ("embedded", embedded),
        ("offline", vec![offline::NAME.to_owned()]),
    ])
}

/// Puts together the style sheets: the guide's as a module, and those of our own pages.
fn styles(files: &mut Files, esbuild: &Esbuild) -> Result<()> {
    let guide = text::js_string(&esbuild.style(files, "css/widget.css")?);
    files.put(layout::STYLE, format!("export default {guide};\n"));
    for name in layout::STYLES {
        let whole = esbuild.style(files, name)?;
        files.put(name, whole);
    }
    let parts: Vec<_> = files
        .names()
        .filter(|it| it.starts_with("css/"))
        .map(str::to_owned)
        .collect();
    for part in parts
        .iter()
        .filter(|it| !layout::STYLES.contains(&it.as_str()))
    {
        files.take(part)?;
    }
    Ok(())
}

/// A file of the repository that Trunk does not copy.
fn source(project: &Project, name: &str) -> Result<String> {
    let path = project.root.join(name);
    fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
