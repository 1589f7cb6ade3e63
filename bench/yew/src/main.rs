//! What an almost empty Yew app costs: a choice and a countdown, and nothing else.

use gloo_timers::callback::Interval;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

const DAY: f64 = 86_400_000.0;
const CHOICES: [&str; 2] = ["one phone", "two phones"];

#[component]
fn App() -> Html {
    let chosen = use_state(|| CHOICES[0].to_owned());
    let deadline = use_state(|| None);
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            chosen.set(event.target_unchecked_into::<HtmlSelectElement>().value());
        })
    };
    let onclick = {
        let deadline = deadline.setter();
        Callback::from(move |_| deadline.set(Some(js_sys::Date::now() + DAY)))
    };
    html! {
        <>
            <h1>{ "Countdown" }</h1>
            <select id="choice" {onchange}>{ for CHOICES.map(|name| html! { <option>{ name }</option> }) }</select>
            <p id="chosen">{ (*chosen).clone() }</p>
            <button id="begin" type="button" {onclick}>{ "Begin" }</button>
            if let Some(deadline) = *deadline {
                <Countdown {deadline} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    deadline: f64,
}

#[component]
fn Countdown(props: &Props) -> Html {
    let now = use_state(js_sys::Date::now);
    let setter = now.setter();
    use_effect_with((), move |()| {
        let interval = Interval::new(1000, move || setter.set(js_sys::Date::now()));
        move || drop(interval)
    });
    let left = ((props.deadline - *now).max(0.0) / 1000.0) as u32;
    let two = |number: u32| {
        [number / 10, number % 10]
            .map(|digit| digit.to_string())
            .concat()
    };
    let face = [left / 3600, left / 60 % 60, left % 60].map(two).join(":");
    html! { <p id="left">{ face }</p> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
