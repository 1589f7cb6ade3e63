// What goes wrong in browsers and networks: the page stays useful, and nothing is uncaught.
import { element, expect, heard, page as help, ready, test } from "./support/host.mjs";

test.use({ serviceWorkers: "allow" });

const uncaught = (page) => page.messages.filter((message) => message.startsWith("uncaught"));
const errors = (page) => heard(page, "error").then((all) => all.map(({ message }) => message));
const add = (page, attributes = "") =>
  page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), element(attributes));

test.describe("the program cannot be had", () => {
  /** The static content stands; what the console and the event say tells why; the next element gets the guide. */
  const FAULTS = {
    missing: { file: "**/*.wasm", answer: { status: 404, body: "" }, says: "status 404" },
    truncated: { file: "**/*.wasm", answer: (whole) => ({ body: whole.subarray(0, whole.length / 2) }), says: "does not run" },
    "another file": { file: "**/*.wasm", answer: { body: "<!doctype html>", contentType: "text/html" }, says: "does not run" },
    "the program cut off": { file: "**/*.wasm", answer: "abort", says: "cannot load" },
    "its glue cut off": { file: "**/assets/guide-*.js", answer: "abort", says: "cannot load the program" },
    "the style sheet cut off": { file: "**/assets/style-*.js", answer: "abort", says: "cannot load" },
  };
  for (const [name, { file, answer, says }] of Object.entries(FAULTS)) {
    test(name, async ({ page, host }) => {
      await page.route(file, async (route) => {
        if (answer === "abort") return route.abort("internetdisconnected");
        if (typeof answer === "object") return route.fulfill(answer);
        const response = await route.fetch();
        return route.fulfill({ response, headers: { "content-type": "application/wasm" }, ...answer(await response.body()) });
      });
      await host(help(), { clock: false });
      await expect.poll(() => errors(page)).toEqual([expect.stringContaining(says)]);
      await expect(page.getByText("静态说明")).toBeVisible();
      await page.unroute(file);
      await add(page);
      await ready(page);
      await page.getByRole("radio", { name: "新增网站" }).click();
      expect(uncaught(page)).toEqual([]);
    });
  }
});

test("without a network as the element comes, it starts when the network is back", async ({ page, host, context }) => {
  await host(help(""), { clock: false });
  await page.waitForFunction(() => customElements.get("icp-sms-guide"));
  await context.setOffline(true);
  await add(page);
  await expect.poll(() => errors(page)).toHaveLength(1);
  await expect(page.getByText("静态说明")).toBeVisible();
  await context.setOffline(false);
  await ready(page);
  await expect(page.getByRole("radio", { name: "新增网站" })).toBeVisible();
  expect(uncaught(page)).toEqual([]);
});

test("removed while it loads, it starts nothing; put back, it works", async ({ page, host }) => {
  let load;
  await page.route("**/guide_bg-*.wasm", (route) => (load = () => route.continue()));
  await host(help(), { clock: false });
  await expect.poll(() => typeof load).toBe("function");
  await page.evaluate(() => {
    globalThis.gone = document.querySelector("icp-sms-guide");
    gone.remove();
  });
  await load();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => gone.shadowRoot.querySelector("slot") !== null)).toBe(true);
  expect(await heard(page, "ready")).toEqual([]);
  await page.evaluate(() => document.body.append(gone));
  await ready(page);
  await page.getByRole("radio", { name: "新增网站" }).click();
  expect(page.messages).toEqual([]);
});

test("of two versions on one page the first runs, and the second does nothing", async ({ page, host }) => {
  await page.route("**/other/**", (route) => route.continue({ url: route.request().url().replace("/other/", "/") }));
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const second = `<script type="module" src="other/icp-sms-guide.js"></script>`;
  await host(help(element() + second + element(`storage-key="two"`)), { clock: false });
  await ready(page, 2);
  await page.getByRole("radio", { name: "新增网站" }).nth(1).click();
  expect(asked.filter((path) => path.startsWith("/other/"))).toEqual(["/other/icp-sms-guide.js"]);
  expect(page.messages).toEqual([]);
});

test("a storage that is full to the last character", async ({ page, host }) => {
  await page.addInitScript(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let index = 0; ; index++) localStorage.setItem(`other-${size}-${index}`, "x".repeat(size));
      } catch {}
    }
  });
  await host(help(), { clock: false });
  await ready(page);
  await page.getByRole("radio", { name: "新增网站" }).click();
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByText("浏览器不允许保存，关闭页面后记录会丢失")).toBeVisible();
  expect(page.messages).toEqual([]);
});

test("a storage that the page itself clears: the guide goes on, and keeps what is said next", async ({ page, host }) => {
  await host(help());
  await ready(page);
  await page.getByRole("radio", { name: "新增网站" }).click();
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  await page.evaluate(() => localStorage.clear());
  await page.getByRole("checkbox", { name: "网站负责人已完成核验" }).first().click();
  await expect(page.getByRole("timer")).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("新增网站").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "刚刚收到短信" })).toHaveCount(0);
  expect(page.messages).toEqual([]);
});

test("a tab that stands still for a while, and is then thrown away, goes on where the clock is", async ({ page, host }) => {
  await host(help(element(`filing-type="add-website"`)), { clock: false });
  await ready(page);
  await page.getByRole("button", { name: "刚刚收到短信" }).click();
  const left = async () => {
    const [hours, minutes, seconds] = (await page.getByRole("timer").textContent()).match(/\d+/g).map(Number);
    return (hours * 60 + minutes) * 60 + seconds;
  };
  const before = [await left(), Date.now()];
  // Nothing of it runs, as in a tab that the browser freezes.
  await page.evaluate(() => {
    const end = Date.now() + 2500;
    while (Date.now() < end);
  });
  const right = async () => Math.abs(before[0] - (await left()) - (Date.now() - before[1]) / 1000) < 1.5;
  await expect.poll(right).toBe(true);
  // A tab that was thrown away is loaded anew.
  await page.reload();
  await expect.poll(right).toBe(true);
  expect(page.messages).toEqual([]);
});
