//! The visitor's clock, and the one interval of the program.
//!
//! A tick means 'look at the clock again': time is read and never counted, so a
//! sleeping laptop, a hidden tab or a changed clock is right at the next look.
//! Whoever needs no seconds still looks when the visitor comes back to the page.

use std::cell::{Cell, RefCell};

use chrono::{DateTime, FixedOffset};
use gloo_timers::callback::Interval;
use wasm_bindgen::JsValue;
use yew::Callback;

use super::page::Listener;
use icp_sms_rules::window::Instant;

/// The present, by the visitor's clock.
pub fn now() -> Instant {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

thread_local! {
    /// When the visitor tapped what is done next, if that was before the program was there.
    static TAPPED_AT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Sets the time of the visitor's next action, in milliseconds since 1970, where it repeats a tap
/// from before the program was there; `None` stands for the present.
pub fn set_tap_time(millis: Option<f64>) {
    TAPPED_AT.set(millis.and_then(|millis| DateTime::from_timestamp_millis(millis as i64)));
}

/// When the visitor does what is being done: the present, or the time of an
/// earlier tap.
pub fn take_event_time() -> Instant {
    TAPPED_AT.take().unwrap_or_else(now)
}

/// The visitor's offset from UTC at an instant, daylight saving time included.
pub fn local_offset(at: Instant) -> FixedOffset {
    let date = js_sys::Date::new(&JsValue::from_f64(at.timestamp_millis() as f64));
    let minutes_behind = date.get_timezone_offset() as i32;
    FixedOffset::west_opt(minutes_behind * 60).unwrap_or_else(icp_sms_rules::window::beijing)
}

/// How often somebody wants to be told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Once a second while the page can be seen, and at every look.
    Seconds,
    /// When the visitor comes back to the page, or leaves it.
    Looks,
}

/// Events after which the clock may have moved: the page is hidden or seen
/// again, comes out of the browser's cache, or has the visitor's attention.
const LOOKS: [&str; 3] = ["visibilitychange", "pageshow", "focus"];

/// Who wants to be told, and the interval that tells them.
#[derive(Default)]
struct Ticker {
    listeners: Vec<(u32, Pace, Callback<Instant>)>,
    next_id: u32,
    interval: Option<Interval>,
    /// There while somebody listens.
    page: Vec<Listener>,
}

thread_local! {
    static TICKER: RefCell<Ticker> = RefCell::default();
}

/// Looks at the clock, until it is dropped.
pub struct Ticks(u32);

impl Ticks {
    /// Calls `on_tick` at this pace.
    pub fn new(pace: Pace, on_tick: Callback<Instant>) -> Self {
        Self(listen(pace, on_tick))
    }
}

impl Drop for Ticks {
    fn drop(&mut self) {
        unlisten(self.0);
    }
}

fn listen(pace: Pace, on_tick: Callback<Instant>) -> u32 {
    let id = TICKER.with_borrow_mut(|ticker| {
        ticker.next_id += 1;
        ticker.listeners.push((ticker.next_id, pace, on_tick));
        ticker.next_id
    });
    start_or_stop();
    id
}

fn unlisten(id: u32) {
    TICKER.with_borrow_mut(|ticker| ticker.listeners.retain(|(listed, ..)| *listed != id));
    start_or_stop();
}

/// Runs the interval exactly while somebody wants seconds and the page can be
/// seen, and watches the page exactly while somebody listens.
fn start_or_stop() {
    let hidden = super::page::is_hidden();
    TICKER.with_borrow_mut(|ticker| {
        let listening = !ticker.listeners.is_empty();
        let mut paces = ticker.listeners.iter().map(|(_, pace, _)| *pace);
        let ticking = paces.any(|pace| pace == Pace::Seconds);
        if listening && ticker.page.is_empty() {
            let look_again = |event| Listener::new(event, |_| look_again());
            ticker.page = LOOKS.map(look_again).into();
        } else if !listening {
            ticker.page.clear();
        }
        match (&ticker.interval, ticking && !hidden) {
            (None, true) => ticker.interval = Some(Interval::new(1000, || tell(Pace::Seconds))),
            (Some(_), false) => ticker.interval = None,
            _ => {}
        }
    });
}

fn look_again() {
    start_or_stop();
    tell(Pace::Looks);
}

/// Tells everybody, or only who wants seconds.
fn tell(pace: Pace) {
    let now = now();
    // A listener may leave, or another come, while it is being told.
    let listeners = TICKER.with_borrow(|ticker| ticker.listeners.clone());
    for (_, wanted, on_tick) in listeners {
        if pace == Pace::Looks || wanted == Pace::Seconds {
            on_tick.emit(now);
        }
    }
}
