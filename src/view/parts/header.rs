//! What stands above everything else.

use super::toggle::toggle;
use crate::view::element::{Element, el};
use crate::view::{Fold, Intent, Scene, Tone, button};

/// The title, the language and the menu, in one line that never wraps.
pub fn view(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let title = if scene.is_page {
        el!("h1", "class" = "icp-header__title")
    } else {
        el!("h2", "class" = "icp-header__title")
    };
    let title = title.text(text.frame.title);
    let other = text.lang.other();
    let speak = button(
        Tone::Link,
        text.frame.other_language,
        scene.click(Intent::Speak(other)),
    )
    .attr("lang", other.tag());
    let open = scene.is_open(Fold::Menu);
    let menu = el!("div", "class" = "icp-menu")
        .with(toggle(Tone::Link, Fold::Menu, text.frame.menu, scene))
        .maybe(open.then(|| menu_items(scene)));
    el!("header", "class" = "icp-header", "part" = "header")
        .maybe((!scene.compact).then_some(title))
        .with(
            el!("div", "class" = "icp-header__nav")
                .with(speak)
                .with(menu),
        )
}

fn menu_items(scene: &Scene<'_>) -> Element {
    let text = scene.text;
    let item = |label, intent| el!("li").with(button(Tone::Link, label, scene.click(intent)));
    let another = || item(text.frame.another_order, Intent::NewOrder);
    let start_over = || item(text.frame.start_over, Intent::StartOver);
    el!("ul", "class" = "icp-menu__items")
        .maybe(scene.can_leave().then(another))
        .maybe(scene.can_start_over().then(start_over))
        .with(item(text.frame.print, Intent::Print))
}
