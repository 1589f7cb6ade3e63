//! What follows Trunk's release build: the guide as plain HTML, names after the content, the page
//! in one file, the service worker, and everything compressed.

mod border;
pub mod compress;
mod digest;
mod editors;
mod esbuild;
pub mod files;
mod glue;
mod guide;
mod layout;
mod names;
mod offline;
pub mod package;
mod pages;
mod profiles;
mod split;
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
use layout::Loaded;
use names::Names;

/// The stand-alone page's name in English. `fallback` links to it.
const ENGLISH_PAGE: &str = "index.en.html";
/// The page of all rules.
const RULES_PAGE: &str = "rules.html";
/// The page for an iframe.
const EMBED_PAGE: &str = "embed.html";

/// What loads files, and their names.
pub type Visit = (&'static str, Vec<String>);

/// What a visitor loads first, by the way the widget is used; what follows right after it (`later`) or
/// where it is wanted; and each file's sizes.
pub struct Finished {
    pub sizes: Vec<(String, Size)>,
    pub visits: Vec<Visit>,
    /// All that an element on somebody's page may ask for.
    pub embedded: Vec<String>,
    /// What the person who builds has to know.
    pub warnings: Vec<String>,
}

impl Finished {
    /// Tells what the person who builds has to know, a line each.
    pub fn warn(&self) {
        for warning in &self.warnings {
            eprintln!("warning: {warning}");
        }
    }
}

/// Finishes the release that Trunk put into the folder, in place.
pub fn folder(project: &Project, folder: &Path) -> Result<Finished> {
    let mut files = Files::read(folder)?;
    let Completed {
        visits,
        embedded,
        warnings,
    } = complete(project, &mut files)?;
    let sizes = compress::all(&mut files)?;
    files.write(folder)?;
    Ok(Finished {
        sizes,
        visits,
        embedded,
        warnings,
    })
}

/// Called by Trunk after each of its own builds. A release is finished; a development build gets the
/// files that the project itself prints. `cargo xtask` turns the call off where it finishes a build
/// itself.
pub fn as_hook(project: &Project) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").ok_or("Trunk calls this after its own build")?;
    let staging = PathBuf::from(staging);
    if env::var("TRUNK_PROFILE").as_deref() == Ok("release") {
        return folder(project, &staging).map(|finished| finished.warn());
    }
    for (name, content) in guide::print(project)?.files {
        let path = staging.join(name);
        fs::write(&path, content)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// What is known of a release before its files are compressed; see [`Finished`].
struct Completed {
    visits: Vec<Visit>,
    embedded: Vec<String>,
    warnings: Vec<String>,
}

fn complete(project: &Project, files: &mut Files) -> Result<Completed> {
    let esbuild = Esbuild::find_or_install(project)?;
    glue::finish(files)?;
    border::shorten(project, files)?;
    split::program(project, files)?;
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
    files.put(profiles::SCRIPT, profiles::fetched(files));
    let loaded = layout::loaded(files);
    let scripts = Scripts::read(files, &esbuild, &loaded)?;
    let glue = esbuild.module(files, glue::NAME, &[])?;
    files.put(glue::NAME, glue);
    files.put(
        &package::name(),
        package::archive(project, files, &scripts.package, &loaded)?,
    );
    let names = release_names(files, &scripts, &loaded)?;
    put_pages(project, files, &names, guides, &scripts)?;
    for replaced in layout::REPLACED {
        files.remove(replaced);
    }
    let mut first = names.all(layout::PROGRAM)?;
    first.push(layout::LOADER.to_owned());
    let visits = vec![
        ("stand-alone", put_worker(project, files, &names, &loaded)?),
        ("embedded", first),
        ("later", names.all([layout::LATER, layout::CHINESE])?),
        ("English", names.all([layout::WORDS])?),
        (
            "provider",
            names.all([layout::READER, profiles::largest(files)?.as_str()])?,
        ),
        ("offline", vec![offline::NAME.to_owned()]),
    ];
    Ok(Completed {
        visits,
        embedded: put_digests(files, &names, &loaded)?,
        warnings: printed.warnings,
    })
}

/// The scripts, each with all that it imports but the program's files.
struct Scripts {
    loader: String,
    /// The loader for bundlers, which make it smaller themselves and need its remarks.
    package: String,
    pages: Vec<(&'static str, String)>,
    offline: String,
}

impl Scripts {
    fn read(files: &Files, esbuild: &Esbuild, loaded: &[Loaded]) -> Result<Self> {
        let outside: Vec<_> = loaded.iter().map(|it| it.import.as_str()).collect();
        let module = |name| esbuild.module(files, name, &outside);
        let pages = layout::PAGE_SCRIPTS.map(|name| Ok::<_, String>((name, module(name)?)));
        Ok(Self {
            loader: module(layout::LOADER)?,
            package: esbuild.readable_module(files, layout::LOADER, &outside)?,
            pages: pages.into_iter().collect::<Result<_>>()?,
            offline: offline::script(files, esbuild)?,
        })
    }
}

/// Puts everything that is loaded under a name after its content, but for the loader.
fn release_names(files: &mut Files, scripts: &Scripts, loaded: &[Loaded]) -> Result<Names> {
    let mut names = Names::default();
    let plain = layout::PAGE_STYLES.into_iter().chain(layout::PUBLIC);
    for name in loaded.iter().map(|it| it.file.as_str()).chain(plain) {
        let content = files.bytes(name)?.to_vec();
        names.add(files, name, content);
    }
    for (name, script) in &scripts.pages {
        let script = names.put_into_script(script, loaded, layout::FOLDER)?;
        names.add(files, name, script);
    }
    let loader = names.put_into_script(&scripts.loader, loaded, "")?;
    files.put(layout::LOADER, loader);
    Ok(names)
}

/// The stand-alone page's worker. Returns what a first visit of the page loads.
fn put_worker(
    project: &Project,
    files: &mut Files,
    names: &Names,
    loaded: &[Loaded],
) -> Result<Vec<String>> {
    let mut first = names.all(layout::OF_THE_PAGE)?;
    first.push("index.html".to_owned());
    let mut kept = first.clone();
    kept.extend(worker::MANIFESTS.map(str::to_owned));
    kept.push(ENGLISH_PAGE.to_owned());
    for name in names.all(loaded.iter().map(|it| it.file.as_str()))? {
        if !kept.contains(&name) {
            kept.push(name);
        }
    }
    let worker = worker::script(&source(project, "static/sw.js")?, files, &kept)?;
    files.put(worker::NAME, worker);
    Ok(first)
}

/// The list of digests for `integrity`. Returns the files in it: the loader and all that it loads.
fn put_digests(files: &mut Files, names: &Names, loaded: &[Loaded]) -> Result<Vec<String>> {
    let mut pinned = names.all(loaded.iter().map(|it| it.file.as_str()))?;
    pinned.push(layout::LOADER.to_owned());
    files.put(digest::NAME, digest::list(files, &pinned)?);
    Ok(pinned)
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
    let own = [("index.html", chinese), (ENGLISH_PAGE, english)];
    for ((name, guide), manifest) in own.into_iter().zip(worker::MANIFESTS) {
        let page = pages::page(&trunks, guide, &pages::content(guide))?;
        let page = pages::installable(&page, manifest)?;
        files.put(name, names.put_into_page(&page, &layout::OF_THE_PAGE)?);
    }
    let embed = names.put_into_page(files.text(EMBED_PAGE)?, &layout::OF_THE_EMBED)?;
    files.put(EMBED_PAGE, embed);
    let rules = names.put_into_page(files.text(RULES_PAGE)?, &layout::OF_THE_RULES)?;
    files.put(RULES_PAGE, rules);
    for name in worker::MANIFESTS {
        let manifest = source(project, &format!("static/{name}"))?;
        let manifest = text::replace_once(&manifest, "icon.svg", names.of("icon.svg")?)?;
        files.put(name, manifest);
    }
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
