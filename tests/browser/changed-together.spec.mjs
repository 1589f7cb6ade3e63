// What a page changes in one turn, and values that cannot be taken: nothing of what was said gets lost by it.
import { element, expect, page as help, ready, test } from "./support/host.mjs";
import { keys, press, timer, verified } from "./support/orders.mjs";

const T = "2026-11-23T12:00:00+08:00";

/** Sets several attributes of the first element in one turn; `null` takes one away. */
const set = (page, attributes) =>
  page.evaluate((attributes) => {
    const guide = document.querySelector("icp-sms-guide");
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) guide.removeAttribute(name);
      else guide.setAttribute(name, value);
    }
  }, attributes);

/** The guides of the page, in the order of their elements. */
const guides = (page) => page.locator("icp-sms-guide");

test("what is said in one turn with `persist` is heard", async ({ page, host }) => {
  const site = await host(help(element(`filing-type="add-website" persist="none"`)), {
    pages: { "/later.html": help(element(`filing-type="add-website" received-at="${T}"`)), "/kept.html": help(element()) },
  });
  await ready(page);
  await set(page, { persist: null, "received-at": T });
  await expect(timer(page)).toHaveText("23:00:00");
  await page.goto(`${site.url}later.html`);
  await expect(timer(page)).toHaveText("23:00:00");
  await page.goto(`${site.url}kept.html`);
  await ready(page);
  await set(page, { persist: "none", "received-at": T });
  await expect(timer(page)).toHaveText("23:00:00");
});

test("what nothing keeps goes on where the page files something else and keeps it from then on", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website" persist="none"`)));
  await ready(page);
  await press(page, "刚刚收到短信");
  await expect(timer(page)).toHaveText("24:00:00");
  await set(page, { persist: null, "filing-type": "cancel-entity" });
  await expect.poll(() => keys(page)).toEqual(["default:cancel-entity"]);
  await expect(timer(page)).toHaveText("24:00:00");
});

for (const [name, value] of [["filing-type", "cancel-entity"], ["provider", "ucloud-2026"], ["storage-key", "own"]]) {
  test(`where the browser keeps nothing, the order goes on under another ${name}`, async ({ page, host }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await host(help(element(`filing-type="add-website"`)));
    await ready(page);
    await press(page, "刚刚收到短信");
    await expect(timer(page)).toHaveText("24:00:00");
    await set(page, { [name]: value });
    await expect(guides(page)).toHaveAttribute(name, value);
    await page.clock.fastForward("00:01:00");
    await expect(timer(page)).toHaveText("23:59:00");
  });
}

test("whether an order was at its end is told by the rules that were shown", async ({ page, host }) => {
  // There the leader alone verifies a first filing; by the seed's page, which comes with the type, another does as well.
  const first = help(element(`provider="douyin-miniprogram" filing-type="initial-filing" persist="none"`));
  const site = await host(help(), { pages: { "/first.html": first } });
  // The clock is set by now, which would end the wait for a provider's file.
  await page.goto(`${site.url}first.html`);
  await ready(page);
  await press(page, "刚刚收到短信");
  await verified(page, "主办单位负责人").check();
  const done = page.getByRole("heading", { name: "核验已全部完成" });
  await expect(done).toBeVisible();
  await set(page, { provider: "ucloud", "filing-type": "cancel-entity" });
  await expect(page.getByText("注销主体").first()).toBeVisible();
  await expect(done).toHaveCount(0);
});

test("what it files is changed while the page moves it: its order is found again", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`)));
  await ready(page);
  await page.evaluate(() => {
    const guide = document.querySelector("icp-sms-guide");
    guide.remove();
    guide.setAttribute("filing-type", "cancel-entity");
    document.body.append(guide);
  });
  await press(page, "刚刚收到短信");
  await expect.poll(() => keys(page)).toEqual(["default:cancel-entity"]);
});

test("a filing type that cannot be taken, or is empty, makes two guides no one", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`).repeat(2) + element() + element(`filing-type=""`)));
  await ready(page, 4);
  await press(guides(page).nth(0), "刚刚收到短信");
  await press(guides(page).nth(2), "刚刚收到短信");
  await expect.poll(() => keys(page)).toEqual(["default:", "default:add-website"]);
  await guides(page).nth(1).evaluate((it) => it.setAttribute("filing-type", "nonsense"));
  await expect.poll(() => page.messages.filter((it) => it.includes("cannot take nonsense"))).toHaveLength(1);
  for (const [place, count] of [1, 0, 1, 0].entries()) await expect(timer(guides(page).nth(place))).toHaveCount(count);
});

test("a value of `persist` that cannot be taken keeps nothing where nothing was kept", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website" persist="none"`)));
  await ready(page);
  await press(page, "刚刚收到短信");
  await set(page, { persist: "off" });
  await expect.poll(() => page.messages.filter((it) => it.includes("persist: cannot take off"))).toHaveLength(1);
  await expect(timer(page)).toBeVisible();
  expect(await keys(page)).toEqual([]);
});

test("what another document has written meanwhile keeps no attribute from being followed", async ({ page, host }) => {
  const html = help(element(`filing-type="add-website"`));
  const site = await host(html, { pages: { "/frame.html": html } });
  await ready(page);
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { src })), `${site.url}frame.html`);
  await press(page, "刚刚收到短信");
  const verify = page.frameLocator("iframe").getByRole("checkbox", { name: "网站负责人已完成核验" });
  await expect(verify).toBeVisible();
  await verify.evaluate(async (box) => {
    const guide = parent.document.querySelector("icp-sms-guide");
    box.click();
    // The frame's guide writes in this turn; that is told to the page in the next.
    for (let turn = 0; turn < 200; turn++) await null;
    guide.setAttribute("filing-type", "cancel-entity");
    guide.setAttribute("provider", "ucloud-2026");
  });
  await expect(page.locator("icp-sms-guide").getByText("注销主体").first()).toBeVisible();
});
