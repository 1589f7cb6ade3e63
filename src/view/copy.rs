//! A button that copies a text and says whether it worked.

use yew::prelude::*;

use super::{Tone, button};
use crate::browser::clipboard;
use crate::text::Lang;

/// Props of [`Copy`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the button says.
    pub label: &'static str,
    /// What it copies.
    pub content: AttrValue,
    /// The language.
    pub lang: Lang,
}

/// The button, and beside it what became of the last click.
#[component]
pub fn Copy(props: &Props) -> Html {
    let text = props.lang.text();
    let worked = use_state(|| None::<bool>);
    let onclick = {
        let (content, setter) = (props.content.clone(), worked.setter());
        Callback::from(move |_| {
            let setter = setter.clone();
            let done = Callback::from(move |worked| setter.set(Some(worked)));
            clipboard::copy(content.to_string(), done);
        })
    };
    let result = match *worked {
        None => "",
        Some(true) => text.copied,
        Some(false) => text.copy_failed,
    };
    html! {
        <>
            { button(Tone::Plain, props.label, onclick) }
            <span class="icp-small icp-result" role="status">{ result }</span>
        </>
    }
}
