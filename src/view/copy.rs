//! Buttons that copy or share a text and say whether it worked.

use yew::AttrValue;

use super::element::{Element, el};
use super::{Command, Commands, Tone, button};
use crate::text::Text;

/// Adds the buttons to a row, and beside them what became of the last click.
/// `label` is the word for copying.
pub fn copy(
    row: Element,
    label: &'static str,
    content: AttrValue,
    commands: Commands<'_>,
    text: &'static Text,
) -> Element {
    let copy = Command::Copy(content);
    let copied = commands.result(&copy, text.copied, text.copy_failed);
    row.with(button(Tone::Plain, label, commands.click(copy)))
        .with(el("span.icp-small.icp-result[role=status]").text(copied))
}

/// Adds a button for sharing, where the browser can.
pub fn share(
    row: Element,
    content: AttrValue,
    commands: Commands<'_>,
    text: &'static Text,
) -> Element {
    if !commands.can_share {
        return row;
    }
    let share = Command::Share(content);
    let failed = commands.result(&share, "", text.share_failed);
    row.with(button(Tone::Plain, text.share, commands.click(share)))
        .with(el("span.icp-small.icp-result[role=status]").text(failed))
}
