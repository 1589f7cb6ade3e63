// The tests run in the browser that the environment variable CHROMIUM names; `cargo xtask test`
// finds or installs one and sets it.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Tests wait for the page now and then, so that one more than the processors of a small machine
  // is quicker; and a busy machine may take its time.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: process.env.CI || !process.stdout.isTTY ? "dot" : "list",
  use: {
    // A worker puts the whole build into each new store, which most tests have no use for.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
