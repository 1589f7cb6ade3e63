// The main journey in the engines of other browsers: Gecko (Firefox) and WebKit (WebKitGTK's
// MiniBrowser). `cargo xtask engines` puts their drivers in place and names them in the
// environment. Their clocks cannot be advanced, so what is checked of the time is that it runs.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { after, before, describe, test } from "node:test";
import { Builder, Capabilities } from "selenium-webdriver";
import { serve } from "../browser/support/server.mjs";

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const HELP = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>帮助</title>
<script type="module" src="icp-sms-guide.js"></script>
<icp-sms-guide filing-type="add-website" theme="dark"><p>静态说明</p></icp-sms-guide>`;

const ENGINES = {
  Gecko: {
    driver: [process.env.GECKODRIVER, (port) => [`--port=${port}`]],
    wants: {
      browserName: "firefox",
      "moz:firefoxOptions": { binary: process.env.FIREFOX, args: ["-headless"] },
    },
  },
  WebKit: {
    driver: [process.env.WEBKIT_DRIVER, (port) => [`--port=${port}`]],
    wants: { browserName: "MiniBrowser" },
  },
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Asks again until the answer is one. */
async function until(what, ask, tries = 100) {
  for (let time = 0; time < tries; time++) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} does not come`);
}

/** How many pages a PDF has, of which some writers pack the list. */
function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/stream\r?\n(.*?)endstream/gs)].map(([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...packed].join("\n").match(/\/Type\s*\/Page\b/g)?.length;
}

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString();

/** Gecko's driver prints what it shows; WebKit's cannot, so that engine is asked itself. */
const PRINTS = {
  async Gecko(address, visitor) {
    await visitor.driver.get(address);
    await visitor.sees("", "[role=timer]");
    return Buffer.from(await visitor.driver.printPage({ orientation: "portrait" }), "base64");
  },
  async WebKit(address) {
    const folder = mkdtempSync(join(tmpdir(), "icp-print-"));
    try {
      const file = join(folder, "sheet.pdf");
      await promisify(execFile)(process.env.GJS, ["-m", fileURLToPath(new URL("print.mjs", import.meta.url)), address, file]);
      return readFileSync(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** A browser with one page, spoken to in a visitor's words. */
class Visitor {
  constructor(driver) {
    this.driver = driver;
  }

  /** An element of the guide that can be seen, by a selector and, if given, words that it holds. */
  find(selector, words) {
    return until(`${selector} ${words ?? ""}`, () =>
      this.driver.executeScript(
        `const root = document.querySelector("icp-sms-guide").shadowRoot;
        return [...root.querySelectorAll(arguments[0])].find((it) =>
          (it.localName === "option" || it.checkVisibility()) && (it.getAttribute("aria-label") ?? it.textContent).includes(arguments[1]));`,
        selector,
        words ?? "",
      ),
    );
  }

  /** The program's guide may take the place of the one drawn ahead just then. */
  click(selector, words) {
    return until(`a click on ${selector} ${words}`, async () => {
      const element = await this.find(selector, words);
      // Within a shadow root, WebKit's driver does not scroll by itself.
      await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await element.click();
      return true;
    });
  }

  /** An answer, or a box to tick, by its label. */
  answer(words) {
    return this.click("label", words);
  }

  press(words) {
    return this.click("button", words);
  }

  /** An SMS has just come. About noon, when the system sends again, the guide asks which one it is. */
  async receives() {
    await this.press("刚刚收到短信");
    const asked = await until("the time, or the question", async () => {
      const [time, question] = await this.driver.executeScript(
        `const root = document.querySelector("icp-sms-guide").shadowRoot;
        return [root.querySelector("[role=timer]"), [...root.querySelectorAll("button")].find((it) => it.textContent === "第一条")];`,
      );
      return (time || question) && { isQuestion: !time };
    });
    if (asked.isQuestion) await this.press("第一条");
  }

  /** Waits until the guide says this. */
  sees(words, selector = ".icp-guide *") {
    return this.find(selector, words);
  }

  /** Whether what was recorded last lies over the end of the screen; also once its ten seconds are over. */
  coversScreen(isOver) {
    return this.driver.executeScript(
      `const line = document.querySelector("icp-sms-guide").shadowRoot.querySelector(".icp-undo");
      if (arguments[0]) line.getAnimations().forEach((it) => it.finish());
      scrollTo(0, 0);
      return line.getBoundingClientRect().bottom <= innerHeight;`,
      isOver,
    );
  }

  async text(selector) {
    return (await this.find(selector)).getText();
  }
}

for (const [name, { driver: [path, args], wants }] of Object.entries(ENGINES)) {
  describe(name, () => {
    let visitor, site, service;
    /** Which requests the server drops. */
    let isDown = () => false;

    before(async () => {
      site = await serve({ headers: { "content-security-policy": POLICY }, pages: { "/help.html": HELP }, isDown: (path) => isDown(path) });
      const port = await freePort();
      service = spawn(path, args(port), { stdio: "ignore" });
      await until("the driver", () => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok));
      const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities(wants)).build();
      visitor = new Visitor(driver);
      const has = await driver.getCapabilities();
      console.log(`${name}: ${has.get("browserName")} ${has.get("browserVersion")}`);
    });

    after(async () => {
      await visitor?.driver.quit();
      service?.kill();
      await site?.close();
    });

    // First, while no worker keeps the files.
    test("a program that could not be had is asked for again", async () => {
      isDown = (path) => /guide-\w+\.js$/.test(path);
      await visitor.driver.get(`${site.url}help.html`);
      await until("the failed request", async () => site.requests.some(({ status, path }) => status === 0 && /guide-/.test(path)));
      isDown = () => false;
      await until("the guide", async () => {
        await visitor.driver.executeScript("dispatchEvent(new Event('online'))");
        return visitor.driver.executeScript("return !!document.querySelector('icp-sms-guide').shadowRoot.querySelector('.icp-guide')");
      });
      await visitor.sees("刚刚收到短信", "button");
    });

    test("from the first question to the review, and back after a reload", async () => {
      await visitor.driver.get(site.url);
      await visitor.answer("新增备案");
      await visitor.answer("不是");
      await visitor.click("#province option", "浙江省");
      await visitor.receives();
      const first = await visitor.text("[role=timer]");
      assert.match(first, /^2[34]:\d\d:\d\d$/);
      await until("the next second", async () => (await visitor.text("[role=timer]")) !== first);
      await visitor.sees("打开核验页面", "a");
      await visitor.press("提交了，网站显示…");
      await visitor.press("请输入正确的信息");
      await visitor.sees("已记 1 次输错");
      await visitor.driver.navigate().refresh();
      await visitor.sees("已记 1 次输错");
      await visitor.press("又提交了，网站显示…");
      await visitor.press("等待其他核验人");
      await visitor.sees("还差网站负责人", "h2");
      await visitor.answer("网站负责人已完成核验");
      await visitor.sees("核验已全部完成", "h2");
      assert.deepEqual([await visitor.coversScreen(false), await visitor.coversScreen(true)], [true, false]);
      await visitor.sees("等待浙江省通信管理局人工审核");
      await visitor.press("English");
      await visitor.sees("Everything is verified", "h2");
      await visitor.driver.navigate().refresh();
      await visitor.sees("Everything is verified", "h2");
      await visitor.press("Menu");
      await visitor.press("Start over");
      await visitor.sees("Initial filing", "label");
      await visitor.press("中文");
    });

    test("without a server it opens again, and goes on", async (t) => {
      await visitor.driver.get(site.url);
      if (!(await visitor.driver.executeScript("return 'serviceWorker' in navigator"))) return t.skip("no service workers here");
      await visitor.driver.executeAsyncScript("const done = arguments[0]; navigator.serviceWorker.ready.then(() => done())");
      await visitor.answer("注销主体");
      await visitor.receives();
      await visitor.sees("", "[role=timer]");
      isDown = () => true;
      try {
        await visitor.driver.get(site.url);
        await visitor.sees("", "[role=timer]");
      } finally {
        isDown = () => false;
      }
      await visitor.press("清除记录");
    });

    test("printed, it is one page", async () => {
      const address = `${site.url}index.html?filing-type=add-website&persist=none&received-at=${anHourAgo()}`;
      assert.equal(pagesOf(await PRINTS[name](address, visitor)), 1);
    });

    test("embedded under the strict policy, two elements and a live attribute", async () => {
      await visitor.driver.get(`${site.url}help.html`);
      const phones = (words) => visitor.sees(words, "[aria-label=接收验证码的手机] *");
      await phones("网站负责人手机号码");
      const attributes = (code) => visitor.driver.executeScript(`document.querySelector("icp-sms-guide").${code}`);
      await attributes(`setAttribute("filing-type", "cancel-entity")`);
      await phones("主体负责人手机号码");
      await attributes(`lang = "en"`);
      await visitor.sees("I just got it", "button");
      const background = await visitor.driver.executeScript(
        `return getComputedStyle(document.querySelector("icp-sms-guide").shadowRoot.querySelector(".icp-card")).backgroundColor`,
      );
      for (const channel of background.match(/\d+/g).slice(0, 3)) assert.ok(channel < 60, `dark: ${background}`);
      await attributes(`outerHTML = ""`);
      await visitor.driver.executeScript(`document.body.insertAdjacentHTML("beforeend", '<icp-sms-guide filing-type="no-such"></icp-sms-guide>')`);
      await visitor.find("input[type=radio]");
    });
  });
}
