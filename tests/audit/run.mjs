// `cargo xtask audit`: what tools of others say of the built pages and of the package. It costs minutes, so the
// tests of every change leave it out.
import { rmSync } from "node:fs";
import { editors, generators } from "./generators.mjs";
import { lighthouse } from "./lighthouse.mjs";
import { manifests } from "./manifests.mjs";
import { markup } from "./markup.mjs";
import { attw, publint, publish, unpacked } from "./package.mjs";

const PARTS = { lighthouse, markup, manifests, publint, attw, publish, generators, editors };
const wanted = process.argv.slice(2);

let isClean = true;
const place = await unpacked();
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  try {
    const { said = [], problems = [] } = await part(place);
    console.log(`${name}: ${problems.length ? "NOT CLEAN" : "clean"}`);
    for (const line of [...said, ...problems]) console.log(`  ${line}`);
    isClean &&= problems.length === 0;
  } catch (error) {
    console.log(`${name}: FAILED\n  ${error.stack}`);
    isClean = false;
  }
}
rmSync(place.above, { recursive: true });
process.exitCode = isClean ? 0 : 1;
