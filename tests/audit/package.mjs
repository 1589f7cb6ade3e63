// The package under the tools that look at packages.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint as lint } from "publint";
import { formatMessage } from "publint/utils";
import { DIST } from "../browser/support/server.mjs";

const run = promisify(execFile);

/** The package's archive, and a folder with what is in it. */
export async function unpacked() {
  const [file] = readdirSync(join(DIST, "npm"));
  const archive = join(DIST, "npm", file);
  const above = mkdtempSync(join(tmpdir(), "icp-package-"));
  const folder = join(above, "node_modules", "icp-sms-guide");
  mkdirSync(folder, { recursive: true });
  await run("tar", ["-xzf", archive, "-C", folder, "--strip-components=1"]);
  return { archive, above, folder };
}

export async function publint({ folder }) {
  const { messages, pkg } = await lint({ pkgDir: folder, strict: true });
  return { problems: messages.map((message) => formatMessage(message, pkg, { color: false })) };
}

/** Whether its types are found by every way of looking that a module for browsers has. */
export async function attw({ archive }) {
  const words = ["node_modules/@arethetypeswrong/cli/dist/index.js", archive, "--profile", "esm-only", "--format", "json"];
  // What has only types cannot be executed, and data are no module.
  const types = ["react", "preact", "solid", "svelte", "vue"];
  const { stdout } = await run(process.execPath, [...words, "--entrypoints", ".", ...types], { maxBuffer: 1e8 }).catch((error) => error);
  const { analysis, problems } = JSON.parse(stdout);
  const found = Object.values(problems ?? {}).flat();
  // A program of an older format of modules is told about in the documentation: it has `import()`.
  const left = found.filter(({ kind, resolutionKind }) => kind !== "CJSResolvesToESM" && resolutionKind !== "node10" && resolutionKind !== "node16-cjs");
  return { said: [`types ${analysis.types?.kind}`], problems: left.map((problem) => JSON.stringify(problem)) };
}

/** What npm would publish, and what it has to say about that. */
export async function publish({ folder }) {
  const { stdout, stderr } = await run("npm", ["publish", "--dry-run", "--json", "--loglevel=warn"], { cwd: folder });
  const [published] = Object.values({ ...JSON.parse(stdout) }).filter((it) => it?.files) ?? [];
  const { files, size } = published ?? JSON.parse(stdout);
  const lines = stderr.split("\n").filter((line) => /warn|error/i.test(line) && !/requires you to be logged in/.test(line));
  return { said: [`${files.length} files, ${size} bytes`], problems: lines };
}
