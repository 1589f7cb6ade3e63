// Random visitors who answer the stand-alone page before, while and after its program comes, on a
// processor eight times slower. Nothing that they said may be lost.
//
// `node chaos/hand-overs.mjs COUNT SEED`, called by `cargo xtask chaos --hand-overs COUNT`.
import { chromium } from "@playwright/test";
import config from "../playwright.config.mjs";
import { serve } from "../support/server.mjs";
import { handOver } from "./hand-over.mjs";

const [count, first] = process.argv.slice(2).map(Number);
const site = await serve();
const browser = await chromium.launch(config.use.launchOptions);
const moments = { before: 0, between: 0, after: 0 };
const lost = [];

const visitor = async (seed) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
  const failed = ({ message }) => ({ said: [], problems: [message] });
  const { problems, said } = await handOver(await context.newPage(), site.url, seed).catch(failed);
  for (const { moment } of said) moments[moment]++;
  if (problems.length > 0) {
    lost.push(seed);
    console.log(JSON.stringify({ seed, said, problems }));
  }
  await context.close();
};

let next = first;
const worker = async () => {
  while (next < first + count) {
    const seed = next++;
    await visitor(seed);
    if ((seed - first + 1) % 50 === 0) console.log(`${seed - first + 1} hand-overs, ${lost.length} lost something`);
  }
};
await Promise.all([worker(), worker()]);

console.log(`${count} hand-overs: ${JSON.stringify(moments)} actions; ${lost.length} lost something`);
await browser.close();
await site.close();
process.exit(lost.length > 0 ? 1 : 0);
