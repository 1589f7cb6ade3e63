// The long run: `node chaos/run.mjs SESSIONS ACTIONS SEED [PATH]`. Called by `cargo xtask chaos`.
import { chromium } from "@playwright/test";
import config from "../playwright.config.mjs";
import { Driver } from "./driver.mjs";
import { run } from "./session.mjs";

const [sessions, actions, seed, path] = process.argv.slice(2);
const browser = await chromium.launch(config.use.launchOptions);
const driver = await Driver.open(browser);
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const tell = ({ sessions, actions }) => sessions % 25 || console.log(`${sessions} sessions, ${actions} actions, ${seconds().toFixed(0)} s`);
const result = await run(driver, { sessions: Number(sessions), actions: Number(actions), seed: Number(seed), path, onSession: tell });
await driver.close();
await browser.close();
console.log(`${result.sessions} sessions, ${result.actions} actions, ${seconds().toFixed(0)} s, seed ${seed}`);
if (result.details.failed) {
  console.log(`\n${result.details.errorInstance.message}\n`);
  console.log(`Found by seed ${result.details.seed}, path ${result.details.counterexamplePath}.`);
  process.exitCode = 1;
}
