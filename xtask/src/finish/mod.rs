//! What follows Trunk's release build: the guide as plain HTML, names after the content, the page
//! in one file, the service worker, and everything compressed.

mod border;
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
use guide::Guide;
use names::Names;

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
    border::shorten(project, files)?;
    let printed = guide::print(project)?;
    let guides = &printed.pages;
    for guide in guides {
        let name = format!("fallback.{}.html", guide.lang);
        files.put(&name, guide.part.as_str());
    }
    for (name, content) in &printed.files {
        files.put(name, content.as_str());
    }
    styles(files, &esbuild)?;
    let scripts = Scripts::read(files, &esbuild)?;
    let glue = esbuild.module(files, glue::NAME, &[])?;
    files.put(glue::NAME, glue);
    files.put(
        &package::name(),
        package::archive(project, files, &scripts.loader)?,
    );
    let names = release_names(files, &scripts)?;
    put_pages(project, files, &names, guides, &scripts)?;
    for replaced in layout::REPLACED {
        files.remove(replaced);
    }

    let standalone = [
        names.all(layout::OF_THE_PAGE)?,
        vec!["index.html".to_owned()],
    ]
    .concat();
    let others = [worker::MANIFEST, ENGLISH_PAGE].map(str::to_owned);
    let kept = [&standalone[..], &others].concat();
    let worker = worker::script(&source(project, "static/sw.js")?, files, &kept)?;
    files.put(worker::NAME, worker);

    let mut embedded = names.all(layout::PROGRAM.map(|(name, _)| name))?;
    embedded.push(layout::LOADER.to_owned());
    files.put(digest::NAME, digest::list(files, &embedded)?);
    Ok([
        ("stand-alone", standalone),
        ("embedded", embedded),
        ("offline", vec![offline::NAME.to_owned()]),
    ])
}

/// The scripts, each with all that it imports but the program's files.
struct Scripts {
    loader: String,
    pages: Vec<(&'static str, String)>,
    offline: String,
}

impl Scripts {
    fn read(files: &Files, esbuild: &Esbuild) -> Result<Self> {
        let outside = layout::PROGRAM.map(|(_, import)| import);
        let module = |name| esbuild.module(files, name, &outside);
        let pages = layout::PAGE_SCRIPTS.map(|name| Ok::<_, String>((name, module(name)?)));
        Ok(Self {
            loader: module(layout::LOADER)?,
            pages: pages.into_iter().collect::<Result<_>>()?,
            offline: offline::script(files, esbuild)?,
        })
    }
}

/// Puts everything that is loaded under a name after its content, but for the loader.
fn release_names(files: &mut Files, scripts: &Scripts) -> Result<Names> {
    let mut names = Names::default();
    let program = layout::PROGRAM.map(|(name, _)| name).into_iter();
    for name in program.chain(layout::PAGE_STYLES).chain(layout::PUBLIC) {
        let content = files.bytes(name)?.to_vec();
        names.add(files, name, content);
    }
    for (name, script) in &scripts.pages {
        let script = names.put_into_script(script, layout::FOLDER)?;
        names.add(files, name, script);
    }
    files.put(layout::LOADER, names.put_into_script(&scripts.loader, "")?);
    Ok(names)
}

/// The pages of our own, with the names of what they load.
fn put_pages(
    project: &Project,
    files: &mut Files,
    names: &Names,
    guides: &[Guide; 2],
    scripts: &Scripts,
) -> Result<()> {
    let [chinese, english] = guides;
    let trunks = files.text("index.html")?.to_owned();
    let one_file = pages::page(&trunks, chinese, &chinese.file)?;
    let one_file = offline::page(&one_file, files, &scripts.offline)?;
    files.put(offline::NAME, one_file);
    for (name, guide) in [("index.html", chinese), (ENGLISH_PAGE, english)] {
        let page = pages::page(&trunks, guide, &pages::content(guide))?;
        let page = pages::installable(&page)?;
        files.put(name, names.put_into_page(&page, &layout::OF_THE_PAGE)?);
    }
    let embed = names.put_into_page(files.text(EMBED_PAGE)?, &layout::OF_THE_EMBED)?;
    files.put(EMBED_PAGE, embed);
    let manifest = source(project, "static/manifest.webmanifest")?;
    let manifest = text::replace_once(&manifest, "icon.svg", names.of("icon.svg")?)?;
    files.put(worker::MANIFEST, manifest);
    Ok(())
}

/// Puts together the style sheets: the guide's as a module, and those of our own pages.
fn styles(files: &mut Files, esbuild: &Esbuild) -> Result<()> {
    let guide = text::js_string(&esbuild.style(files, "css/widget.css")?);
    files.put(layout::STYLE, format!("export default {guide};\n"));
    for name in layout::PAGE_STYLES {
        let whole = esbuild.style(files, name)?;
        files.put(name, whole);
    }
    Ok(())
}

/// A file of the repository that Trunk does not copy.
fn source(project: &Project, name: &str) -> Result<String> {
    let path = project.root.join(name);
    fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
