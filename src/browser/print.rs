//! Printing the page.

/// Opens the browser's way of printing. Returns whether there is one.
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}
