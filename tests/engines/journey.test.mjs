// The main journey in the engines of other browsers: Gecko (Firefox) and WebKit (WebKitGTK's
// MiniBrowser). `cargo xtask engines` puts their drivers in place and names them in the
// environment. Their clocks cannot be advanced, so what is checked of the time is that it runs.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
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

/** A browser with one page, spoken to in a visitor's words. */
class Visitor {
  constructor(driver) {
    this.driver = driver;
  }

  /** An element of the guide, by a selector and, if given, the name that it has. */
  find(selector, words) {
    return until(`${selector} ${words ?? ""}`, () =>
      this.driver.executeScript(
        `const root = document.querySelector("icp-sms-guide").shadowRoot;
        return [...root.querySelectorAll(arguments[0])].find((it) =>
          (it.localName === "option" || it.checkVisibility()) && (arguments[1] === null || (it.getAttribute("aria-label") ?? (it.labels?.[0] ?? it).textContent).includes(arguments[1])));`,
        selector,
        words ?? null,
      ),
    );
  }

  /** The program's guide may take the place of the one drawn ahead just then. */
  click(selector, words) {
    return until(`a click on ${selector}`, async () => {
      const element = await this.find(selector, words);
      await element.click();
      return true;
    });
  }

  async text(selector) {
    return (await this.find(selector)).getText();
  }
}

for (const [name, { driver: [path, args], wants }] of Object.entries(ENGINES)) {
  describe(name, () => {
    let visitor, site, service;

    before(async () => {
      site = await serve({ headers: { "content-security-policy": POLICY }, pages: { "/help.html": HELP } });
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

    test("from the first question to the review, and back after a reload", async () => {
      await visitor.driver.get(site.url);
      await visitor.click("input[type=radio]", "新增备案");
      await visitor.click("input[type=radio]", "不是");
      await visitor.click("#province option", "浙江省");
      await visitor.click("button", "刚刚收到短信");
      const first = await visitor.text("[role=timer]");
      assert.match(first, /^2[34]:\d\d:\d\d$/);
      await until("the next second", async () => (await visitor.text("[role=timer]")) !== first);
      await visitor.click("button", "已打开，下一步");
      await visitor.click("button", "已提交，看结果");
      await visitor.click("button", "记录一次输错（网站负责人）");
      await visitor.click("input[type=checkbox]", "主体负责人已完成核验");
      assert.match(await visitor.text("[part=other], [part=steps]"), /网站负责人/);
      await visitor.driver.navigate().refresh();
      assert.match(await visitor.text("[part=recipients]"), /输错 1 次/);
      await visitor.click("input[type=checkbox]", "网站负责人已完成核验");
      assert.match(await visitor.text("[part=window]"), /等待浙江省通信管理局人工审核/);
      await visitor.click("button", "English");
      assert.match(await visitor.text("[part=window]"), /Zhejiang Communications Administration/);
      await visitor.click("button", "Start over");
      await visitor.find("input[type=radio]", "Initial filing");
    });

    test("embedded under the strict policy, two elements and a live attribute", async () => {
      await visitor.driver.get(`${site.url}help.html`);
      assert.match(await visitor.text("[part=recipients]"), /网站负责人手机号码/);
      const attributes = (code) => visitor.driver.executeScript(`document.querySelector("icp-sms-guide").${code}`);
      await attributes(`setAttribute("filing-type", "cancel-entity")`);
      await until("the other recipient", async () => (await visitor.text("[part=recipients]")).includes("主体负责人手机号码"));
      await attributes(`lang = "en"`);
      await until("English", async () => (await visitor.text("[part=header]")).includes("SMS verification guide"));
      const background = await visitor.driver.executeScript(
        `return getComputedStyle(document.querySelector("icp-sms-guide").shadowRoot.querySelector(".icp-card")).backgroundColor`,
      );
      assert.equal(background, "rgb(21, 23, 28)");
      await attributes(`outerHTML = ""`);
      await visitor.driver.executeScript(`document.body.insertAdjacentHTML("beforeend", '<icp-sms-guide filing-type="no-such"></icp-sms-guide>')`);
      await visitor.find("input[type=radio]");
    });
  });
}
