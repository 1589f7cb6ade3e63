// One random visitor who answers the stand-alone page while its program comes. The browser's own time runs here: what
// is looked for hangs on how its work falls together.

/** A processor this many times slower. */
const SLOWER = 8;
const TYPES = ["initial-filing", "add-website", "add-service-provider", "modify-filing", "cancel-entity", "cancel-website", "cancel-access"];
const PROVINCES = ["CN-GD", "CN-ZJ", "CN-BJ", "CN-SH"];

/** The numbers of a seed, from 0 to 1 (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

/** What a visitor does, in order; the last may be the tap that starts the 24 hours. */
function plan(random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const actions = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    actions.push(random() < 0.7 ? { type: one(TYPES) } : { province: one(PROVINCES) });
  }
  if (random() < 0.4) actions.push({ received: true });
  const device = () => one(["mouse", "finger", "keyboard"]);
  return actions.map((action) => ({ ...action, device: device(), held: random() * 400, pause: random() * 500 }));
}

const carryOut = (page, { type, province, device, held }) => {
  if (type) return press(page, `input[value="${type}"]`, device, held);
  if (province) return select(page, province);
  return press(page, `[data-action="just-received"]`, device, held);
};

const WHOLE = () =>
  !document.querySelector("icp-sms-guide").shadowRoot.querySelector("slot, [data-prerendered], .icp-guide--first");

/** What is missing in the end of what was said last, in the page and in the store. */
async function lost(page, said) {
  const wanted = Object.assign({}, ...said.map(({ type, province, received }) => ({
    ...(type && { "filing-type": type }),
    ...(province && { province }),
    ...(received && { received }),
  })));
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

/** Opens the page with the numbers of a seed; returns what was said when, and what was lost of it. */
export async function handOver(page, url, seed) {
  const random = numbers(seed);
  const problems = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const delay = random() * 2500;
  await page.route(/\.wasm$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  await page.addInitScript(note);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("icp-sms-guide")?.shadowRoot?.querySelector("#province"));
  await page.waitForTimeout(random() * 800);
  const said = [];
  for (const action of plan(random)) {
    const when = await moment(page);
    if (await carryOut(page, action)) said.push({ ...action, moment: when });
    await page.waitForTimeout(action.pause);
  }
  return { said, problems: [...problems, ...(await lost(page, said))] };
}
