//! Buttons that copy or share a text and say whether it worked.

use yew::prelude::*;

use super::{Tone, button};
use crate::browser::clipboard;
use crate::text::Lang;

/// Props of [`Copy`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the button for copying says.
    pub label: &'static str,
    /// What it copies.
    pub content: AttrValue,
    /// Whether to offer sharing as well, where the browser can.
    #[prop_or_default]
    pub share: bool,
    /// The language.
    pub lang: Lang,
}

/// The buttons, and beside them what became of the last click.
#[component]
pub fn Copy(props: &Props) -> Html {
    let text = props.lang.text();
    let result = use_state(|| (AttrValue::default(), ""));
    let clicked = |act: fn(&str, Callback<bool>), good, bad| {
        let (content, result) = (props.content.clone(), result.setter());
        Callback::from(move |_: MouseEvent| {
            let (of, result) = (content.clone(), result.clone());
            let done = move |worked| result.set((of.clone(), if worked { good } else { bad }));
            act(&content, Callback::from(done));
        })
    };
    // Nothing is known of another text.
    let result = if result.0 == props.content {
        result.1
    } else {
        ""
    };
    let copy = clicked(clipboard::copy, text.copied, text.copy_failed);
    let share = clicked(clipboard::share, "", text.share_failed);
    html! {
        <>
            { button(Tone::Plain, props.label, copy) }
            if props.share && cfg!(target_arch = "wasm32") && clipboard::can_share() {
                { button(Tone::Plain, text.share, share) }
            }
            <span class="icp-small icp-result" role="status">{ result }</span>
        </>
    }
}
