//! The files of a release, from those of Trunk and those that the project itself prints.

use super::esbuild::Esbuild;
use super::files::Files;
use super::guide::{self, Guide};
use super::layout::{self, Loaded};
use super::names::Names;
use super::{
    EMBED_PAGE, ENGLISH_PAGE, RULES_PAGE, Visit, border, digest, glue, offline, package, pages,
    profiles, source, split, text, worker,
};
use crate::Result;
use crate::project::Project;

/// What is known of a release before its files are compressed; see
/// [`Finished`](super::Finished).
pub struct Completed {
    pub visits: Vec<Visit>,
    pub embedded: Vec<String>,
    pub warnings: Vec<String>,
}

/// Puts them all together.
pub fn complete(project: &Project, files: &mut Files) -> Result<Completed> {
    let esbuild = Esbuild::find_or_install(project)?;
    glue::finish(files)?;
    border::shorten(project, files)?;
    split::program(project, files)?;
    let printed = guide::print(project)?;
    put_printed(files, &printed);
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
    put_pages(project, files, &names, &printed.pages, &scripts)?;
    for name in layout::REMOVED_AT_END {
        files.remove(name);
    }
    let stand_alone = put_worker(project, files, &names, &loaded)?;
    Ok(Completed {
        visits: visits(stand_alone, files, &names)?,
        embedded: put_digests(files, &names, &loaded)?,
        warnings: printed.warnings,
    })
}

fn put_printed(files: &mut Files, printed: &guide::Printed) {
    for guide in &printed.pages {
        let name = format!("fallback.{}.html", guide.lang);
        files.put(&name, guide.part.as_str());
    }
    for (name, content) in &printed.files {
        files.put(name, content.as_str());
    }
}

/// What is loaded when.
fn visits(stand_alone: Vec<String>, files: &Files, names: &Names) -> Result<Vec<Visit>> {
    let mut first = names.all(layout::PROGRAM)?;
    first.push(layout::LOADER.to_owned());
    Ok(vec![
        ("stand-alone", stand_alone),
        ("embedded", first),
        ("later", names.all([layout::LATER, layout::CHINESE])?),
        ("English", names.all([layout::WORDS])?),
        (
            "provider",
            names.all([layout::READER, profiles::largest(files)?.as_str()])?,
        ),
        ("offline", vec![offline::NAME.to_owned()]),
    ])
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
