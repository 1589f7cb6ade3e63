//! The guide drawn natively: what the build puts into the pages, and what the
//! tests of the views look at.

pub mod plain;
pub mod still;

use yew::prelude::*;
use yew::{Html, LocalServerRenderer};

#[derive(PartialEq, Properties)]
struct Props {
    html: Html,
}

#[component]
fn Drawn(props: &Props) -> Html {
    props.html.clone()
}

/// Nodes as HTML.
pub fn html(nodes: impl Into<Html>) -> String {
    let html = nodes.into();
    let renderer = LocalServerRenderer::<Drawn>::with_props(Props { html });
    pollster::block_on(renderer.hydratable(false).render())
}
