// Playwright and its settings, which are those of the browser tests.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../browser/package.json", import.meta.url));
export const { chromium, expect } = require("@playwright/test");
export const { default: config } = await import("../../browser/playwright.config.mjs");
export const { serve, DIST } = await import("../../browser/support/server.mjs");
