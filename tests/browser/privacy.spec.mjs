// What leaves the guide and what stays behind, over the whole journey, held against what is published.
import { readFileSync } from "node:fs";
import { expect, test as pageTest } from "./support/guide.mjs";
import { element, page as help, ready, test } from "./support/host.mjs";

const example = readFileSync(new URL("../../static/example.json", import.meta.url), "utf8");
const published = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
/** The fields of each event, as the embedding guide lists them. */
const EVENTS = Object.fromEntries(
  [...published.matchAll(/^\| `(icp-sms-guide:\w+)` \| `\{(.*?)\}`/gm)].map(([, name, fields]) => [name, fields.match(/\w+/g) ?? []]),
);
/** The loader and what it loads; the names of files follow from their content. */
const EMBEDDED = ["/assets/guide-#.js", "/assets/guide_bg-#.wasm", "/assets/style-#.js", "/icp-sms-guide.js"];
const STANDALONE = ["/assets/page-#.css", "/assets/page-#.js"];

/** Every request of a tab: `path`, or all of it where it is more than a plain request to the site itself. */
function record(page) {
  const requests = [];
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("request", (request) => {
    const { origin, pathname, search } = new URL(request.url());
    const plain = origin === new URL(page.url()).origin && !search && request.method() === "GET" && !request.postData();
    if (!request.isNavigationRequest()) requests.push(plain ? pathname.replace(/-[0-9a-f]{16}\./, "-#.") : request.url());
  });
  return requests;
}

/** Everything that a page can keep, the guide's own key with it. */
const kept = (page) =>
  page.evaluate(async () => ({
    keys: Object.keys(localStorage),
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    values: Object.values(localStorage),
  }));

/** The texts in a value, however deep. */
const texts = (value) =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
const ID = /^[a-z]+(-[a-z]+)*$|^CN-[A-Z]{2}$/;

/** From the first question to the end, past a failure and a closed window, in both languages. */
async function journey(page) {
  const button = (name) => page.getByRole("button", { name, exact: true });
  await page.getByRole("radio", { name: "新增备案" }).check();
  await page.getByRole("radio", { name: "不是", exact: true }).check();
  await page.getByRole("combobox", { name: "备案省份" }).selectOption("CN-ZJ");
  await button("刚刚收到短信").click();
  await button("已打开，下一步").click();
  await button("已提交，看结果").click();
  await page.getByRole("combobox", { name: "网站提示" }).selectOption("核验完成");
  await button("标记为已完成核验").click();
  for (let time = 0; time < 5; time++) await button("记录一次输错（网站负责人）").click();
  await button("撤销上次记录").click();
  for (const summary of await page.locator("[part=more] summary").all()) await summary.click();
  await button("English").click();
  await page.clock.runFor("25:00:00");
  await expect(page.getByText("Closed", { exact: true })).toBeVisible();
}

test("in somebody's page: its files, the provider's JSON, one key and the published events", async ({ page, host }) => {
  const requests = record(page);
  await page.addInitScript(() => {
    globalThis.sent = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      sent.push([event.type, event.detail]);
      return dispatchEvent.call(this, event);
    };
  });
  await host(help(), { pages: { "/provider.json": example } });
  await ready(page);
  // The clock stands now: stopping it earlier would be the end of the guide's patience with the file.
  const [answer] = await Promise.all([
    page.waitForResponse("**/provider.json"),
    page.locator("icp-sms-guide").evaluate((it) => it.setAttribute("config", "provider.json")),
  ]);
  await answer.finished();
  const loaded = requests.length;
  await journey(page);
  const wanted = [...EMBEDDED, "/provider.json", "/icon.svg"].sort();
  expect(requests.slice(0, loaded).sort(), "to be loaded").toEqual(wanted);
  expect(requests.slice(loaded), "after that").toEqual([]);

  const { values, ...places } = await kept(page);
  expect(places).toEqual({ keys: ["icp-sms-guide:default"], session: 0, cookie: "", databases: 0 });
  expect(await page.context().cookies()).toEqual([]);
  for (const text of texts(JSON.parse(values[0]))) expect(text, "kept").toMatch(ID);

  const sent = await page.evaluate(() => sent);
  expect(new Set(sent.map(([name]) => name)).size).toBeGreaterThan(5);
  for (const [name, detail] of sent) {
    expect(Object.keys(EVENTS)).toContain(name);
    for (const field of Object.keys(detail)) expect(EVENTS[name], name).toContain(field);
    for (const text of texts(detail)) expect(text, name).toMatch(ID);
  }
});

pageTest("the page by itself: its files, and none after them", async ({ guide, page }) => {
  const requests = record(page);
  await guide.open();
  // The worker that keeps these files asks for them itself.
  await page.evaluate(() => navigator.serviceWorker.ready);
  const loaded = requests.length;
  await journey(page);
  const own = [...EMBEDDED.filter((path) => path.startsWith("/assets/")), ...STANDALONE];
  const asked = requests.slice(0, loaded).filter((path) => !/icon-#|manifest/.test(path));
  expect([...new Set(asked)].sort()).toEqual(own.sort());
  expect(requests.slice(loaded)).toEqual([]);
  const { values, ...places } = await kept(page);
  expect(places).toEqual({ keys: ["icp-sms-guide:default"], session: 0, cookie: "", databases: 0 });
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
