// The states that must look right, each as a visitor comes to it. The tests of
// the look and of accessibility go through all of them, and so does the gallery.

const START = "2026-11-23T13:00:00+08:00";
const after = (hours) => new Date(new Date(START).getTime() + hours * 3_600_000).toISOString();
const query = (more = "") => `?filing-type=initial-filing&province=CN-ZJ${more}`;
const received = `&received-at=${encodeURIComponent(START)}`;

/** Both people of an initial filing, whose window began at 13:00. */
const two = { query: query(received), then: (guide) => guide.differentPeople() };

const filing = (type, more) => ({ at: START, query: `?filing-type=${type}&province=CN-GD`, ...more });
const running = (hours, then = two.then) => ({ at: after(hours), query: two.query, then });

/** name: { at, query, then }: the page's time and parameters, and what the visitor does. */
export const STATES = {
  "nothing-answered": { at: START },
  "initial-filing-open": filing("initial-filing"),
  "initial-filing": { at: START, query: query(), then: (guide) => guide.choose("same", 1) },
  "add-website": filing("add-website"),
  "change-number-first": filing("add-service-provider", {
    then: async (guide) => {
      await guide.choose("matches", 1);
      await guide.choose("reachable", 0);
    },
  }),
  "cancel-filing-first": filing("add-service-provider", {
    then: async (guide) => {
      await guide.choose("matches", 1);
      await guide.choose("reachable", 1);
    },
  }),
  "modify-filing": filing("modify-filing", {
    then: async (guide) => {
      for (const index of [0, 1, 2]) await guide.choose("changes", index);
      await guide.choose("numbers", 1);
    },
  }),
  "cancel-entity": filing("cancel-entity"),
  "no-code": filing("cancel-website"),
  "not-yet": filing("add-website", { then: (guide) => guide.part("window").getByRole("button").nth(1).click() }),
  "time-refused": filing("add-website", {
    then: async (guide) => {
      await guide.part("window").locator("#received-at").fill("2027-01-01T00:00");
      await guide.part("window").locator("#received-at").press("Enter");
    },
  }),
  estimate: { at: after(0.05), query: `?filing-type=add-website&submitted-at=${encodeURIComponent(START)}` },
  running: running(2),
  "step-fill": running(2, async (guide) => {
    await two.then(guide);
    await guide.step(2);
  }),
  "step-result": running(2, async (guide) => {
    await two.then(guide);
    await guide.step(3);
    await guide.page.locator("#site-answer").selectOption({ index: 4 });
  }),
  "three-wrong": running(2, async (guide) => {
    await two.then(guide);
    for (let time = 0; time < 3; time++) await guide.part("recipients").getByRole("button").first().click();
  }),
  "under-6-hours": running(18.5),
  "under-1-hour": running(23.5),
  closed: running(24),
  "some-verified": running(2, async (guide) => {
    await two.then(guide);
    await guide.part("recipients").getByRole("checkbox").first().check();
  }),
  "all-verified": running(2, async (guide) => {
    await two.then(guide);
    for (const box of await guide.part("recipients").getByRole("checkbox").all()) await box.check();
  }),
  failed: running(2, async (guide) => {
    await two.then(guide);
    for (let time = 0; time < 5; time++) await guide.part("recipients").getByRole("button").first().click();
  }),
  unfolded: running(2, async (guide) => {
    await two.then(guide);
    for (const summary of await guide.part("more").locator("summary").all()) await summary.click();
  }),
  revising: running(2, async (guide) => {
    await two.then(guide);
    await guide.part("answers").getByRole("button").click();
  }),
};
