// Makes each mistake of mutations.mjs in a copy of the project, builds that, and sees which run finds it:
// `node chaos/mutate.mjs [NAME]`. Called by `cargo xtask chaos --mutations`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MUTATIONS } from "./mutations.mjs";
import { SHORT } from "./session.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const COPY = join(ROOT, "target", "mutated");
const LONG = { sessions: 400, actions: 40, seed: 1000 };

function command(program, args, { cwd = COPY } = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { worked: status === 0, said: `${stdout}${stderr}` };
}

/** The files of the project that git knows, or will; the build's folder stays between two mistakes. */
function copy() {
  const { said } = command("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT });
  for (const file of said.split("\0").filter((file) => file && existsSync(join(ROOT, file)))) {
    const [from, to] = [join(ROOT, file), join(COPY, file)];
    if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) continue;
    mkdirSync(join(to, ".."), { recursive: true });
    cpSync(from, to);
  }
  // What others have written is compiled once.
  for (const shared of ["target", "tests/browser/node_modules"]) if (!existsSync(join(COPY, shared))) symlinkSync(join(ROOT, shared), join(COPY, shared));
}

function mutate({ file, changes }) {
  const path = join(COPY, file);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
}

/** Whether a run finds it, and by what. */
function isFound({ sessions, actions, seed }) {
  const { worked, said } = command("node", ["chaos/run.mjs", sessions, actions, seed].map(String), { cwd: join(COPY, "tests/browser") });
  const lines = said.split("\n").filter((line) => line && !line.startsWith("[pid="));
  return worked ? undefined : (lines.findLast((line) => /^(tab|it |the |nothing|console|uncaught)/.test(line)) ?? lines.at(-1));
}

const wanted = process.argv[2] ?? "";
const missed = [];
for (const mutation of MUTATIONS.filter(({ name }) => name.includes(wanted))) {
  copy();
  mutate(mutation);
  const build = command("cargo", ["xtask", "build"]);
  // A build that only grew above its budget is one.
  if (!build.worked && !/budget/.test(build.said)) throw new Error(`${mutation.name}: ${build.said.slice(-2000)}`);
  const short = isFound(SHORT);
  const long = short ?? isFound(LONG);
  console.log(`${mutation.name}: ${short ? "short" : long ? "long" : "NOT FOUND"}${long ? `: ${long}` : ""}`);
  if (!long) missed.push(mutation.name);
}
rmSync(join(COPY, "dist"), { recursive: true, force: true });
process.exitCode = missed.length > 0 ? 1 : 0;
