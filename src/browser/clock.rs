//! The visitor's clock, and the one interval of the program.
//!
//! A tick means 'look at the clock again': time is read and never counted, so a
//! sleeping laptop, a hidden tab or a changed clock is right at the next look.

use std::cell::RefCell;

use chrono::{DateTime, FixedOffset};
use gloo_timers::callback::Interval;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::page::Listener;
use crate::rules::window::Instant;

/// The present, by the visitor's clock.
pub fn now() -> Instant {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

/// The visitor's offset from UTC at an instant, daylight saving time included.
pub fn local_offset(at: Instant) -> FixedOffset {
    let date = js_sys::Date::new(&JsValue::from_f64(at.timestamp_millis() as f64));
    let minutes_behind = date.get_timezone_offset() as i32;
    FixedOffset::west_opt(minutes_behind * 60).unwrap_or_else(crate::rules::window::beijing)
}

/// Who wants to be told, and the interval that tells them.
#[derive(Default)]
struct Ticker {
    listeners: Vec<(u32, Callback<Instant>)>,
    next_id: u32,
    interval: Option<Interval>,
    /// There while somebody listens.
    page: Vec<Listener>,
}

thread_local! {
    static TICKER: RefCell<Ticker> = RefCell::default();
}

/// Calls `on_tick` once a second while the caller is mounted and the page can be
/// seen, and at once when the page is hidden or seen again.
#[hook]
pub fn use_ticks(on_tick: Callback<Instant>) {
    let latest = use_mut_ref(|| on_tick.clone());
    *latest.borrow_mut() = on_tick;
    use_effect_with((), move |()| {
        let id = listen(Callback::from(move |now| {
            let on_tick = latest.borrow().clone();
            on_tick.emit(now);
        }));
        move || unlisten(id)
    });
}

fn listen(on_tick: Callback<Instant>) -> u32 {
    let id = TICKER.with_borrow_mut(|ticker| {
        ticker.next_id += 1;
        ticker.listeners.push((ticker.next_id, on_tick));
        ticker.next_id
    });
    settle();
    id
}

fn unlisten(id: u32) {
    TICKER.with_borrow_mut(|ticker| ticker.listeners.retain(|(listed, _)| *listed != id));
    settle();
}

/// Runs the interval exactly while somebody listens and the page can be seen,
/// and watches the page exactly while somebody listens.
fn settle() {
    let hidden = super::page::is_hidden();
    TICKER.with_borrow_mut(|ticker| {
        let listening = !ticker.listeners.is_empty();
        if listening && ticker.page.is_empty() {
            let look_again = |event| Listener::new(event, |_| look_again());
            ticker.page = ["visibilitychange", "pageshow"].map(look_again).into();
        } else if !listening {
            ticker.page.clear();
        }
        match (&ticker.interval, listening && !hidden) {
            (None, true) => ticker.interval = Some(Interval::new(1000, tick)),
            (Some(_), false) => ticker.interval = None,
            _ => {}
        }
    });
}

fn look_again() {
    settle();
    tick();
}

fn tick() {
    let now = now();
    // A listener may leave, or another come, while it is being told.
    let listeners = TICKER.with_borrow(|ticker| ticker.listeners.clone());
    for (_, on_tick) in listeners {
        on_tick.emit(now);
    }
}
