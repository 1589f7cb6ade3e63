// What leaves the guide and what stays behind, over the whole journey, held against what is published.
import { readFileSync } from "node:fs";
import { expect, test as pageTest } from "./support/guide.mjs";
import { page as help, ready, test } from "./support/host.mjs";
import { another, beginForTwo, enterWrongly, keys, press, siteShows } from "./support/orders.mjs";

test.use({ serviceWorkers: "allow" });

const example = readFileSync(new URL("../../static/example.json", import.meta.url), "utf8");
const published = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
/** The fields of each event, as the embedding guide lists them. */
const EVENTS = Object.fromEntries(
  [...published.matchAll(/^\| `(icp-sms-guide:\w+)` \| `\{(.*?)\}`/gm)].map(([, name, fields]) => [name, fields.match(/\w+/g) ?? []]),
);
/** The loader and what it loads; the names of files follow from their content. */
const EMBEDDED = ["/assets/guide-#.js", "/assets/guide_bg-#.wasm", "/assets/guide_later-#.wasm", "/assets/style-#.js", "/assets/words.zh-CN-#.json", "/icp-sms-guide.js"];
const STANDALONE = ["/assets/page-#.css", "/assets/page-#.js"];
const WORDS = "/assets/words.en-#.json";
const READER = "/assets/guide_reader-#.wasm";

/** Every request of a tab: `path`, or all of it where it is more than a plain request to the site itself. */
function record(page) {
  const requests = [];
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("request", (request) => {
    const { origin, pathname, search } = new URL(request.url());
    const plain = origin === new URL(page.url()).origin && !search && request.method() === "GET" && !request.postData();
    // The page's own icon, which not every Chromium asks for.
    if (pathname === "/icon.svg") return;
    if (!request.isNavigationRequest()) requests.push(plain ? pathname.replace(/-[0-9a-f]{16}\./, "-#.") : request.url());
  });
  return requests;
}

/** Everything that a page can keep beside localStorage. */
const kept = (page) =>
  page.evaluate(async () => ({
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
const NOTHING = { session: 0, cookie: "", databases: 0 };

/** The texts in a value, however deep. */
const texts = (value) =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
const ID = /^[a-z]+(-[a-z]+)*$|^CN-[A-Z]{2}$/;
/** By which page of rules an order went: the name of the page's own, or the address of its file. */
const RULES = /^(provider=[a-z]+(-\w+)*|config=\S+\/provider\.json)$/;

/** What is kept of the orders is numbers, truths and names of the program's own. */
async function expectIds(page) {
  const orders = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith("icp-sms-guide:default")).map(([, value]) => value),
  );
  expect(orders).toHaveLength(2);
  for (const { judgement, ...order } of orders.map((order) => JSON.parse(order))) {
    for (const text of texts(order)) expect(text, "kept").toMatch(ID);
    expect(texts(judgement)).toEqual([expect.stringMatching(RULES)]);
  }
}

/** From the first question to the end, past a failure and a closed window, with two orders, in both languages. */
async function journey(page) {
  await beginForTwo(page);
  await page.getByRole("button", { name: "修改" }).click();
  await page.getByRole("combobox", { name: "备案省份" }).selectOption("CN-ZJ");
  await press(page, "收起");
  await siteShows(page, "等待其他核验人");
  await press(page, "手机在我这里，我来填");
  await enterWrongly(page, 5);
  await press(page, "撤销");
  for (const way of [/^网站显示了一句话/, /^没收到短信/, /^号码不对/, /^问备案客服/, /^依据和其他说法/]) {
    await page.getByRole("navigation", { name: "其他情况" }).getByRole("button", { name: way }).click();
  }
  await press(page, "返回");
  await another(page).click();
  // Each provider calls it by a name of its own.
  await page.locator('input[value="add-website"]').click();
  await press(page, "刚刚收到短信");
  await press(page, "English");
  await expect(page.getByRole("button", { name: "中文" })).toBeVisible();
  await page.clock.fastForward("25:00:00");
  await expect(page.getByRole("heading", { name: "Submit the order again" })).toBeVisible();
}

test("in somebody's page: its files, the provider's JSON, two keys and the published events", async ({ page, host }) => {
  const requests = record(page);
  await page.addInitScript(() => {
    globalThis.sent = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent) sent.push([event.type, event.detail]);
      return dispatchEvent.call(this, event);
    };
  });
  await host(help(), { pages: { "/provider.json": example } });
  await ready(page);
  // The clock stands now: stopping it earlier would be the end of the guide's patience with the file.
  const [answered] = await Promise.all([
    page.waitForResponse("**/provider.json"),
    page.locator("icp-sms-guide").evaluate((it) => it.setAttribute("config", "provider.json")),
  ]);
  await answered.finished();
  const loaded = requests.length;
  await journey(page);
  const wanted = [...EMBEDDED, READER, "/provider.json"].sort();
  expect(requests.slice(0, loaded).sort(), "to be loaded").toEqual(wanted);
  expect(requests.slice(loaded), "after that").toEqual([WORDS]);

  expect(await kept(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
  expect(await keys(page)).toEqual(["config:", "default@\\S+/provider.json:$", "default@\\S+/provider.json:#2$", "language"].map((key) => expect.stringMatching(`^${key}`)));
  await expectIds(page);
  const files = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.includes(":config:"))[1]);
  expect(JSON.parse(files), "the provider's file as it came").toEqual([JSON.parse(example)]);

  const sent = await page.evaluate(() => sent);
  const told = sent.filter(([name]) => name.startsWith("icp-sms-guide:"));
  // Each goes under two names, and nothing else is sent.
  expect(sent).toHaveLength(2 * told.length);
  expect(new Set(told.map(([name]) => name)).size).toBeGreaterThan(6);
  for (const [name, detail] of told) {
    expect(Object.keys(EVENTS)).toContain(name);
    for (const field of Object.keys(detail)) expect(EVENTS[name], name).toContain(field);
    for (const text of texts(detail)) expect(text, name).toMatch(ID);
  }
});

pageTest("the page by itself: its files, and after them a profile and the words of English when they are asked for", async ({ guide, page }) => {
  const requests = record(page);
  await guide.open();
  // The worker that keeps these files asks for them itself.
  await page.evaluate(() => navigator.serviceWorker.ready);
  const loaded = requests.length;
  await page.getByRole("combobox", { name: "接入商" }).selectOption({ label: "华为云" });
  await expect(page.getByText(/本页按 华为云/)).toBeVisible();
  await journey(page);
  const own = [...EMBEDDED.filter((path) => path.startsWith("/assets/")), ...STANDALONE];
  const asked = requests.slice(0, loaded).filter((path) => !/icon-#|manifest/.test(path));
  expect([...new Set(asked)].sort()).toEqual(own.sort());
  expect(requests.slice(loaded).sort()).toEqual([READER, "/assets/huaweicloud-#.json", WORDS].sort());
  expect(await kept(page)).toEqual(NOTHING);
  expect(await keys(page)).toEqual(["default:", "default:#2", "language", "page-provider="]);
  expect(await page.evaluate(() => localStorage["icp-sms-guide:page-provider="])).toBe("huaweicloud");
  await expectIds(page);
  const cached = await page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found;
  });
  expect(cached.length).toBeGreaterThan(0);
  for (const url of cached) expect(url).toMatch(guide.site.url);
});
