// `cargo xtask hosts`: sites and apps as others make them, each from the few files of its folder here. Each is
// installed and built by its own tools in a temporary folder, with the package or the pasted lines as
// docs/embedding.md says, and used in a browser. It costs minutes, so the tests of every change leave it out.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, config } from "./browser.mjs";
import { drive, ownLook } from "./drive.mjs";
import { Place } from "./place.mjs";
import { print } from "./table.mjs";

const HOSTS = fileURLToPath(new URL("../", import.meta.url));

const all = readdirSync(HOSTS).filter((name) => existsSync(join(HOSTS, name, "host.mjs")));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`no host ${unknown.join(", ")}; there are ${all.join(", ")}`);

/** All rows of one host: built, and in development where it has that. */
async function rows(browser, name) {
  const { default: host } = await import(pathToFileURL(join(HOSTS, name, "host.mjs")));
  const place = new Place(name, join(HOSTS, name), host);
  const rows = [];
  const row = async (way, serve, look) => {
    const site = await serve();
    try {
      rows.push({ name, way, ...(await drive(browser, site, host, look)) });
    } finally {
      await site.close();
    }
  };
  try {
    await place.prepare();
    const without = await place.without();
    const look = await ownLook(browser, without, host).finally(() => without.close());
    await row("build", () => place.built(), look);
    if (host.dev) await row("dev", () => place.developed(), look);
  } catch (error) {
    rows.push({ name, way: "–", problems: [error.message.split("\n").slice(0, 12).join("\n")] });
  }
  return rows;
}

const browser = await chromium.launch(config.use.launchOptions);
const table = [];
try {
  for (const name of wanted.length ? wanted : all) {
    const found = await rows(browser, name);
    table.push(...found);
    print(found);
  }
} finally {
  await browser.close();
}
console.log("");
print(table);
process.exitCode = table.some(({ problems }) => problems.length) ? 1 : 0;
