// One random visitor who answers the stand-alone page while its program comes. The browser's own time runs here: what
// is looked for hangs on how its work falls together.
import fc from "fast-check";

/** A processor this many times slower. */
const SLOWER = 8;
const TYPES = ["initial-filing", "add-website", "add-service-provider", "modify-filing", "cancel-entity", "cancel-website", "cancel-access"];
const PROVINCES = ["CN-GD", "CN-ZJ", "CN-BJ", "CN-SH"];

/** Where the guide is: its first card alone, its first part, or all of it. */
const moment = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("icp-sms-guide").shadowRoot;
    if (root.querySelector("[data-prerendered]")) return "before";
    return root.querySelector(".icp-guide--first") ? "between" : "after";
  });

/** The middle of a control, or of the label that a finger would meet. */
const middle = (page, selector) =>
  page.evaluate((selector) => {
    const control = document.querySelector("icp-sms-guide").shadowRoot.querySelector(selector);
    if (!control) return null;
    const target = control.closest("label") ?? control;
    target.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

const focus = (page, selector) =>
  page.evaluate((selector) => {
    const control = document.querySelector("icp-sms-guide").shadowRoot.querySelector(selector);
    control?.focus();
    return Boolean(control);
  }, selector);

/** Notes what was really pressed: what comes in a control's place in the last moment is none. */
const note = () => {
  globalThis.pressed = [];
  for (const type of ["pointerdown", "keydown"]) {
    addEventListener(type, (event) => pressed.push(event.composedPath()[0]), true);
  }
};

/** Whether a control was pressed since this was asked last. */
const wasPressed = (page, selector) =>
  page.evaluate((selector) => {
    const is = (it) => it.closest?.(selector) ?? it.closest?.("label")?.querySelector(selector);
    return pressed.splice(0).some(is);
  }, selector);

/** Presses a control as a mouse, a finger or a keyboard does, for a while. */
async function press(page, selector, device, held) {
  if (device === "keyboard") {
    if (!(await focus(page, selector))) return false;
    await page.keyboard.press("Space", { delay: held });
    return wasPressed(page, selector);
  }
  const at = await middle(page, selector);
  if (!at) return false;
  if (device === "finger") await page.touchscreen.tap(at.x, at.y);
  else await page.mouse.click(at.x, at.y, { delay: held });
  return wasPressed(page, selector);
}

/** Chooses an entry as the list of a browser does. */
const select = (page, value) =>
  page.evaluate((value) => {
    const list = document.querySelector("icp-sms-guide").shadowRoot.querySelector("#province");
    if (!list) return false;
    list.value = value;
    for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
    return true;
  }, value);

const upTo = (most) => fc.double({ min: 0, max: most, noNaN: true });
const done = (what) => fc.record({ what, device: fc.constantFrom("mouse", "finger", "keyboard"), held: upTo(400), pause: upTo(500) });
const answer = fc.oneof(
  { weight: 7, arbitrary: fc.record({ type: fc.constantFrom(...TYPES) }) },
  { weight: 3, arbitrary: fc.record({ province: fc.constantFrom(...PROVINCES) }) },
);
const received = fc.constant({ received: true });

/** When the program comes, when the visitor begins, and what is done then; the last may be the tap that starts the 24 hours. */
const visits = fc.record({
  delay: upTo(2500),
  wait: upTo(800),
  answers: fc.array(done(answer), { minLength: 1, maxLength: 3 }),
  last: fc.array(done(received), { maxLength: 1 }),
});

const carryOut = (page, { what: { type, province }, device, held }) => {
  if (type) return press(page, `input[value="${type}"]`, device, held);
  if (province) return select(page, province);
  return press(page, `[data-action="just-received"]`, device, held);
};

const WHOLE = () =>
  !document.querySelector("icp-sms-guide").shadowRoot.querySelector("slot, [data-prerendered], .icp-guide--first");

/** What is missing in the end of what was said last, in the page and in the store. */
async function lost(page, said) {
  const { type, ...others } = Object.assign({}, ...said.map(({ what }) => what));
  const wanted = { ...(type && { "filing-type": type }), ...others };
  await page.waitForFunction(WHOLE);
  // What the program has still to do, it has done before the browser is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
  return page.evaluate((wanted) => {
    const root = document.querySelector("icp-sms-guide").shadowRoot;
    const kept = JSON.stringify(Object.entries(localStorage));
    const shown = {
      "filing-type": (value) => root.querySelector(`input[value="${value}"]`)?.checked ?? true,
      province: (value) => (root.querySelector("#province")?.value ?? value) === value,
      received: () => Boolean(root.querySelector("[role=timer]")),
    };
    const isKept = (value) => value === true || kept.includes(`"${value}\\"`);
    return Object.entries(wanted)
      .filter(([name, value]) => !shown[name](value) || !isKept(value))
      .map(([name, value]) => `${name} ${value} is lost: ${kept}`);
  }, wanted);
}

/** Opens the page for the visitor of a seed; returns what was said when, and what was lost of it. */
export async function handOver(page, url, seed) {
  const [{ delay, wait, answers, last }] = fc.sample(visits, { seed, numRuns: 1 });
  const problems = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.route(/\.wasm$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  await page.addInitScript(note);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("icp-sms-guide")?.shadowRoot?.querySelector("#province"));
  await page.waitForTimeout(wait);
  const said = [];
  for (const action of [...answers, ...last]) {
    const when = await moment(page);
    if (await carryOut(page, action)) said.push({ ...action, moment: when });
    await page.waitForTimeout(action.pause);
  }
  return { said, problems: [...problems, ...(await lost(page, said))] };
}
