// Builds a copy of the project in which each mistake of mutations.mjs can be made, and sees which run finds it:
// `node chaos/mutate.mjs [NAME]`. Called by `cargo xtask chaos --mutations`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { condition, MUTATIONS, SWITCH, SWITCHED } from "./mutations.mjs";
import { SHORT } from "./session.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const COPY = join(ROOT, "target", "mutated");
const LONG = { sessions: 400, actions: 40, seed: 1000 };

function command(program, args, { cwd = COPY, env = process.env } = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { worked: status === 0, said: `${stdout}${stderr}` };
}

/** The files of the project that git knows, or will; the build's folder stays between two mistakes. */
function copy() {
  // A file that is no longer there would be built in.
  for (const folder of ["src", "crates", "static", "xtask"]) rmSync(join(COPY, folder), { recursive: true, force: true });
  const { said } = command("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT });
  for (const file of said.split("\0").filter((file) => file && existsSync(join(ROOT, file)))) {
    const [from, to] = [join(ROOT, file), join(COPY, file)];
    if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) continue;
    mkdirSync(join(to, ".."), { recursive: true });
    cpSync(from, to);
  }
  // It is built in a folder of its own: Cargo would take its artifacts for the project's.
  const packages = "tests/browser/node_modules";
  if (!existsSync(join(COPY, packages))) symlinkSync(join(ROOT, packages), join(COPY, packages));
}

function replace({ file, from, to }) {
  const path = join(COPY, file);
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(path, text.replace(from, () => to));
}

/** The copy with the switch in it, built. */
function build() {
  copy();
  for (const [file, text] of Object.entries(SWITCH)) writeFileSync(join(COPY, file), text);
  MUTATIONS.forEach(({ file, from, to }, place) => replace({ file, from, to: to.replaceAll("MUTATED", condition(file, place + 1)) }));
  for (const change of SWITCHED) replace(change);
  const { worked, said } = command("cargo", ["xtask", "build"]);
  // One that only grew above its budget is built.
  if (!worked && !/budget/.test(said)) throw new Error(said.slice(-3000));
}

/** Whether a run finds it, and by what. */
function isFound({ sessions, actions, seed }, mutation) {
  const { worked, said } = command("node", ["chaos/run.mjs", sessions, actions, seed].map(String), {
    cwd: join(COPY, "tests/browser"),
    env: { ...process.env, MUTATION: mutation },
  });
  const lines = said.split("\n").filter((line) => line && !line.startsWith("[pid="));
  return worked ? undefined : (lines.findLast((line) => /^(tab|it |the |nothing|console|uncaught)/.test(line)) ?? lines.at(-1));
}

const wanted = process.argv[2] ?? "";
if (!process.env.BUILT) build();
const missed = [];
for (const [place, { name }] of MUTATIONS.entries()) {
  if (!name.includes(wanted)) continue;
  const short = isFound(SHORT, place + 1);
  const found = short ?? isFound(LONG, place + 1);
  console.log(`${name}: ${short ? "short" : found ? "long" : "NOT FOUND"}${found ? `: ${found}` : ""}`);
  if (!found) missed.push(name);
}
process.exitCode = missed.length > 0 ? 1 : 0;
