// Mistakes made on purpose, each of which the runs have to find: what of which file is replaced by what.

export const MUTATIONS = [
  {
    name: "what another tab writes is not taken over",
    file: "src/app/session.rs",
    changes: [["if let Some(state) = self.store.look() {", "if let Some(state) = self.store.look().filter(|_| false) {"]],
  },
  {
    name: "one storage key for all filings",
    file: "src/app/settings.rs",
    changes: [['map_or("", |of| of.id())', 'map_or("", |_| "")']],
  },
  {
    name: "the interval goes on after the end",
    file: "src/browser/clock.rs",
    changes: [["(Some(_), false) => ticker.interval = None,", "(Some(_), false) => {}"]],
  },
  {
    name: "a message does what another does",
    file: "crates/rules/src/messages.rs",
    changes: [
      ["Self::WrongEntries | Self::VerifyAgain => Effect::WrongEntry,", "Self::WrongEntries => Effect::WrongEntry,"],
      ["Self::AskProvider => Effect::AskProvider,", "Self::AskProvider | Self::VerifyAgain => Effect::AskProvider,"],
    ],
  },
  {
    name: "the 24 hours begin anew with a resent SMS",
    file: "crates/rules/src/order/begin.rs",
    changes: [["(Event::ResentSms, _) => self.arrival = None,", "(Event::ResentSms, Some(at)) => self.receive(at, at),"]],
  },
  {
    name: "an undo takes back two things",
    file: "crates/rules/src/order/undo.rs",
    changes: [["before: *before,", "before: earlier.map_or(*before, |it| it.before),"]],
  },
  {
    name: "one who has verified has for all",
    file: "crates/rules/src/order/mod.rs",
    changes: [
      [
        "self.all_verified || self.tracks.of(phone).is_verified()",
        "self.all_verified || phone != Phone::Holder && Phone::ALL.iter().any(|it| self.tracks.of(*it).is_verified())",
      ],
    ],
  },
  {
    name: "the province that is chosen is not noted",
    file: "crates/rules/src/order/reducer.rs",
    changes: [["Event::Province(province) => answers.province = province,", "Event::Province(_) => {}"]],
  },
  {
    name: "the focus goes with its control",
    file: "src/app/focus.rs",
    changes: [["if self.had_focus.take() && !is_inside(&self.root) {", "if self.had_focus.take() && is_inside(&self.root) {"]],
  },
  {
    name: "an attribute is not heard when it changes",
    file: "static/element/element.js",
    changes: [["if (SETTINGS.includes(name)) this.#set(name);", 'if (SETTINGS.includes(name) && name !== "received-at") this.#set(name);']],
  },
  {
    name: "a page's times are said to every order",
    file: "src/app/store.rs",
    changes: [["Self::Further => without_times(preset),", "Self::Further => preset,"]],
  },
  {
    name: "a phone that was taken out stays",
    file: "crates/rules/src/order/record.rs",
    changes: [["self.reported = self.reported.without(phone);", "let _ = phone;"]],
  },
];
