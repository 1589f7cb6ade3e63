//! A form that asks for a time of Beijing and refuses one that cannot be.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::rules::window::{Instant, TimeError, parse_beijing};
use crate::text::time::{beijing_form_value, beijing_hour_minute};
use crate::text::{Lang, fill};

/// Props of [`TimeForm`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the field, unique in the guide.
    pub id: &'static str,
    /// What is asked for.
    pub label: &'static str,
    /// How to find it out.
    #[prop_or_default]
    pub hint: Option<&'static str>,
    /// The language.
    pub lang: Lang,
    /// The present, which the field offers.
    pub now: Instant,
    /// Where a time that is not in the future goes.
    pub onenter: Callback<Instant>,
}

/// The form. An error stands under the field until the next try.
#[component]
pub fn TimeForm(props: &Props) -> Html {
    let text = props.lang.text();
    let field = use_node_ref();
    // The present is offered once; from then on the field is the visitor's.
    let value = use_state(|| beijing_form_value(props.now));
    let oninput = {
        let value = value.setter();
        Callback::from(move |event: InputEvent| {
            value.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let error = use_state(|| None::<(TimeError, Instant)>);
    let onsubmit = {
        let (field, error, onenter) = (field.clone(), error.clone(), props.onenter.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = field.cast::<HtmlInputElement>() else {
                return;
            };
            let now = clock::now();
            match entered(&input.value(), now) {
                Ok(at) => {
                    error.set(None);
                    onenter.emit(at);
                }
                Err(why) => {
                    error.set(Some((why, now)));
                    // The visitor's next move is to mend it.
                    let _ = input.focus();
                }
            }
        })
    };
    let message = error.map(|(why, now)| match why {
        TimeError::Unreadable => text.time_unreadable.to_owned(),
        TimeError::InTheFuture => fill(text.time_future, &[&beijing_hour_minute(now)]),
    });
    let (hint_id, error_id) = ([props.id, "hint"].join("-"), [props.id, "error"].join("-"));
    html! {
        <form class="icp-time" {onsubmit} novalidate=true>
            <label class="icp-group__legend" for={props.id}>{ props.label }</label>
            if let Some(hint) = props.hint {
                <p class="icp-small" id={hint_id.clone()}>{ hint }</p>
            }
            <div class="icp-time__row">
                <input class="icp-input" type="datetime-local" id={props.id} ref={field}
                    value={(*value).clone()} {oninput}
                    aria-invalid={message.is_some().to_string()}
                    aria-describedby={[hint_id, error_id.clone()].join(" ")} />
                <button type="submit" class="icp-button">{ text.begin }</button>
            </div>
            <p class="icp-error" id={error_id} role="alert">{ message }</p>
        </form>
    }
}

/// The instant that a field's value names, if it can be.
///
/// # Errors
/// [`TimeError`] with the reason to show.
pub fn entered(value: &str, now: Instant) -> Result<Instant, TimeError> {
    let at = parse_beijing(value)?;
    if at > now {
        return Err(TimeError::InTheFuture);
    }
    Ok(at)
}
