// Mistakes made on purpose, each of which the runs have to find: what of which file is replaced by what. All are built
// at once, since a build takes minutes; each is there only where MUTATED holds, which a run switches on for one of them.

export const MUTATIONS = [
  {
    name: "what another tab writes is not taken over",
    file: "src/app/session/around.rs",
    from: "if let Some(state) = self.store.look() {",
    to: "if let Some(state) = self.store.look().filter(|_| !MUTATED) {",
  },
  {
    name: "one storage key for all filings",
    file: "src/app/settings.rs",
    from: "let filing_type = self.preset.filing_type.map_or(",
    to: "let filing_type = self.preset.filing_type.filter(|_| !MUTATED).map_or(",
  },
  {
    name: "the interval goes on after the end",
    file: "src/browser/clock.rs",
    from: "(Some(_), false) => ticker.interval = None,",
    to: "(Some(_), false) if !MUTATED => ticker.interval = None,",
  },
  {
    name: "a message does what another does",
    file: "crates/rules/src/order/record.rs",
    from: "Effect::WrongEntry if open => self.track(phone).wrong_entry(at),",
    to: "Effect::WrongEntry if open && MUTATED && message == SiteMessage::VerifyAgain => self.track(phone).ask_provider(at),\n            Effect::WrongEntry if open => self.track(phone).wrong_entry(at),",
  },
  {
    name: "the 24 hours begin anew with a resent SMS",
    file: "crates/rules/src/order/begin.rs",
    from: "(Event::ResentSms, _) => {\n",
    to: "(Event::ResentSms, Some(at)) if MUTATED => self.receive(at, at),\n            (Event::ResentSms, _) => {\n",
  },
  {
    name: "an undo takes back two things",
    file: "crates/rules/src/order/undo.rs",
    from: "before: *before,\n",
    to: "before: earlier.filter(|_| MUTATED).map_or(*before, |it| it.before),\n",
  },
  {
    name: "one who has verified has for all",
    file: "crates/rules/src/order/phones.rs",
    from: "self.all_verified || self.tracks.of(phone).is_verified()",
    to: "self.all_verified || self.tracks.of(phone).is_verified() || MUTATED && phone != Phone::Holder && Phone::ALL.iter().any(|it| self.tracks.of(*it).is_verified())",
  },
  {
    name: "the province that is chosen is not noted",
    file: "crates/rules/src/order/reducer.rs",
    from: "Event::Province(province) => answers.province = province,",
    to: "Event::Province(province) if !MUTATED => answers.province = province,",
  },
  {
    name: "the focus goes with its control",
    file: "src/app/focus.rs",
    from: "(had_focus && !is_seen(&self.root))",
    to: "(had_focus && !is_seen(&self.root) && !MUTATED)",
  },
  {
    name: "an attribute is not heard when it changes",
    file: "static/element/stay.js",
    from: "if (SETTINGS.includes(name)) this.#set(name);",
    to: 'if (SETTINGS.includes(name) && !(MUTATED && name === "received-at")) this.#set(name);',
  },
  {
    name: "a page's times are said to every order",
    file: "src/app/keys.rs",
    from: "Self::Further => without_times(preset),",
    to: "Self::Further if !MUTATED => without_times(preset),\n            Self::Further => preset,",
  },
  {
    name: "a phone that was taken out stays",
    file: "crates/rules/src/order/record.rs",
    from: "self.reported = self.reported.without(phone);",
    to: "if !MUTATED {\n            self.reported = self.reported.without(phone);\n        }",
  },
];

/** The switch: the program asks the page which mistake is made. */
export const SWITCH = {
  "crates/rules/src/mutation.rs": `//! Which mistake is made.
use std::sync::atomic::{AtomicU32, Ordering};

/// The number of the mistake.
pub static MADE: AtomicU32 = AtomicU32::new(0);

/// Whether this one is made.
pub fn is_made(number: u32) -> bool {
    MADE.load(Ordering::Relaxed) == number
}
`,
};

/** Where the switch is built in and set. */
export const SWITCHED = [
  { file: "crates/rules/src/lib.rs", from: "pub mod milestones;", to: "pub mod milestones;\npub mod mutation;" },
  {
    file: "src/browser/clock.rs",
    from: "pub fn now() -> Instant {\n",
    to: `pub fn now() -> Instant {
    let made = js_sys::Reflect::get(&js_sys::global(), &"mutation".into()).ok().and_then(|it| it.as_f64());
    icp_sms_rules::mutation::MADE.store(made.unwrap_or_default() as u32, std::sync::atomic::Ordering::Relaxed);
`,
  },
];

/** How a file asks whether a mistake is made. */
export const condition = (file, number) => {
  if (file.endsWith(".js")) return `globalThis.mutation === ${number}`;
  return `${file.startsWith("crates/rules/") ? "crate" : "icp_sms_rules"}::mutation::is_made(${number})`;
};
