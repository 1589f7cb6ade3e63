//! The guide as plain HTML, for search engines and wherever the program cannot run.
//!
//! First what everybody needs: the 24 hours, the steps with the ministry's link,
//! whom to ask, and who verifies. The rest is folded, so that a phone shows the
//! page in a few screens. All words are those of the guide itself.

mod first;
mod more;
mod sources;
mod ways;
mod words;

use icp_sms_guide::text::{Lang, Text};
use icp_sms_guide::view::Scene;
use icp_sms_rules::profile::Profile;
use yew::prelude::*;

use crate::still::Still;
use words::PlainWords;

/// Where the plain HTML stands, by which its links and headings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On a page of its own on a site, with a link to the other language.
    Page,
    /// In one file by itself.
    File,
    /// In a part of somebody else's page.
    Part,
}

/// The guide as plain HTML, by the default profile.
pub fn plain(lang: Lang, place: Place) -> String {
    plain_by(Profile::default(), lang, place)
}

/// The guide as plain HTML, by a profile.
pub fn plain_by(profile: Profile, lang: Lang, place: Place) -> String {
    let still = Still {
        profile,
        ..Still::new(lang)
    };
    let draw = |scene: &Scene<'_>| {
        let page = Page {
            scene,
            text: scene.text,
            own: PlainWords::of(lang),
            place,
        };
        page.view()
    };
    crate::html(still.scene(draw))
}

/// What every part needs to know.
struct Page<'a> {
    scene: &'a Scene<'a>,
    text: Text,
    /// The words that no other page has.
    own: &'static PlainWords,
    place: Place,
}

impl Page<'_> {
    fn view(&self) -> Html {
        html! {
            <article class="icp-static" lang={self.text.lang.tag()}>
                { self.header() }
                <p class="icp-static__lead">{ self.text.questions.lead }</p>
                { self.steps() }
                { self.contact() }
                { self.types() }
                { self.no_sms() }
                { self.messages() }
                { self.last_six() }
                { self.day() }
                { self.again() }
                { self.other_ways() }
                { self.provinces() }
                { self.sources() }
            </article>
        }
    }

    /// The title, and on a page of its own the way to the other language.
    fn header(&self) -> Html {
        let other = self.text.lang.other();
        let address = match other {
            Lang::ZhCn => "index.html",
            Lang::En => "index.en.html",
        };
        let title = self.heading(0, self.text.frame.title);
        if self.place != Place::Page {
            return title;
        }
        html! {
            <header>
                { title }
                <a href={address} hreflang={other.tag()} lang={other.tag()}>
                    { self.text.frame.other_language }
                </a>
            </header>
        }
    }

    /// A heading, so many levels below the guide's own.
    fn heading(&self, below: u8, words: impl Into<AttrValue>) -> Html {
        let own = if self.place == Place::Part { 2 } else { 1 };
        let tag = format!("h{}", own + below);
        html! { <@{tag}>{ words.into() }</@> }
    }

    /// A part that everybody sees.
    fn section(&self, title: impl Into<AttrValue>, content: Html) -> Html {
        html! { <section>{ self.heading(1, title) }{ content }</section> }
    }

    /// A part that is folded until it is wanted.
    fn folded(&self, title: impl Into<AttrValue>, content: Html) -> Html {
        html! { <details><summary>{ title.into() }</summary>{ content }</details> }
    }
}

fn para(words: impl Into<AttrValue>) -> Html {
    html! { <p>{ words.into() }</p> }
}

fn small(words: impl Into<AttrValue>) -> Html {
    html! { <p class="icp-static__small">{ words.into() }</p> }
}

fn bullets<T: Into<AttrValue>>(lines: impl IntoIterator<Item = T>) -> Html {
    html! { <ul>{ items(lines) }</ul> }
}

fn numbered<T: Into<AttrValue>>(lines: impl IntoIterator<Item = T>) -> Html {
    html! { <ol>{ items(lines) }</ol> }
}

fn items<T: Into<AttrValue>>(lines: impl IntoIterator<Item = T>) -> Html {
    let item = |line: T| html! { <li>{ line.into() }</li> };
    lines.into_iter().map(item).collect()
}

fn link(address: impl Into<AttrValue>, words: impl Into<AttrValue>) -> Html {
    html! { <a href={address.into()} rel="noopener noreferrer">{ words.into() }</a> }
}

/// Words of the ministry's site, which stay Chinese in every language.
fn quoted(words: &'static str) -> Html {
    html! { <q lang="zh-CN" translate="no">{ words }</q> }
}
