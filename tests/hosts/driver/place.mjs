// Where a host is installed and built: a folder outside the repository, so that no tool finds the packages and the
// settings of ours. What was installed stays there for the next run.
import { spawn, execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { DIST, serve } from "./browser.mjs";

const INSTALLED = ["node_modules", "venv", "installed"];
const QUIET = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
/** What tools keep among their packages goes with every build, so that each sees the package anew. */
const KEPT = [".bin", ".package-lock.json"];

export class Place {
  constructor(name, source, host) {
    this.folder = join(tmpdir(), "icp-sms-guide-hosts", name);
    this.source = source;
    this.host = host;
    const bins = ["node_modules/.bin", "venv/bin"].map((it) => join(this.folder, it));
    this.environment = { ...process.env, PATH: [...bins, process.env.PATH].join(":"), CI: "1", ...host.environment };
  }

  /** The project's files, what it is made with, and the guide as the documentation says. */
  async prepare() {
    this.#clean();
    cpSync(this.source, this.folder, { recursive: true, filter: (file) => basename(file) !== "host.mjs" });
    await this.#install();
    if (this.host.folder) this.#copyFiles(join(this.folder, this.host.folder));
    else await this.#installPackage();
  }

  #clean() {
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(this.folder)) {
      if (!INSTALLED.includes(name)) rmSync(join(this.folder, name), { recursive: true });
    }
    const packages = join(this.folder, "node_modules");
    const hidden = existsSync(packages) ? readdirSync(packages).filter((it) => it.startsWith(".") && !KEPT.includes(it)) : [];
    for (const name of hidden) rmSync(join(packages, name), { recursive: true });
  }

  async #install() {
    const file = ["package.json", "requirements.txt"].find((it) => existsSync(join(this.source, it)));
    const wanted = readFileSync(join(this.source, file), "utf8");
    const stamp = join(this.folder, "installed");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
    for (const name of INSTALLED) rmSync(join(this.folder, name), { recursive: true, force: true });
    if (file === "package.json") {
      await this.run("npm", "install", ...QUIET);
    } else {
      await this.run("python3", "-m", "venv", "venv");
      await this.run("venv/bin/pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", file);
    }
    writeFileSync(stamp, wanted);
  }

  /** What is in the archive for embedding: the files whose digests are published. */
  #copyFiles(folder) {
    const names = Object.keys(JSON.parse(readFileSync(join(DIST, "integrity.json"), "utf8")));
    for (const name of names) cpSync(join(DIST, name), join(folder, name));
  }

  async #installPackage() {
    const [file] = readdirSync(join(DIST, "npm"));
    cpSync(join(DIST, "npm", file), join(this.folder, file));
    rmSync(join(this.folder, "node_modules/icp-sms-guide"), { recursive: true, force: true });
    await this.run("npm", "install", ...QUIET, `./${file}`);
  }

  run(program, ...words) {
    return promisify(execFile)(program, words, { cwd: this.folder, env: this.environment, maxBuffer: 1e8 }).catch((error) => {
      throw new Error(`${[program, ...words].join(" ")}: ${`${error.stdout}\n${error.stderr}`.trim().slice(-3000) || error.message}`);
    });
  }

  /** The site as it would be without the guide: with an empty package, or where nothing of the guide's comes. */
  async without() {
    const loader = join(this.folder, "node_modules/icp-sms-guide/icp-sms-guide.js");
    if (this.host.folder) return this.built();
    renameSync(loader, `${loader}.whole`);
    writeFileSync(loader, "export {};\n");
    const site = await this.built();
    const close = async () => {
      await site.close();
      this.#clean();
      await this.prepare();
    };
    return { ...site, close };
  }

  async built() {
    if (!this.host.build) return serve({ root: join(this.folder, this.host.serve) });
    await this.run("sh", "-c", this.host.build);
    return this.host.start ? this.#started(this.host.start) : serve({ root: join(this.folder, this.host.serve) });
  }

  developed() {
    return this.#started(this.host.dev);
  }

  async #started(command) {
    const port = await freePort();
    const env = { ...this.environment, PORT: port };
    const child = spawn("sh", ["-c", `exec ${command}`], { cwd: this.folder, env, detached: true });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    const gone = new Promise((resolve) => child.once("exit", resolve));
    const close = async () => {
      const end = (signal) => child.exitCode === null && child.signalCode === null && process.kill(-child.pid, signal);
      end("SIGTERM");
      // Some wait for their visitors to go first.
      const late = setTimeout(() => end("SIGKILL"), 3000);
      await gone;
      clearTimeout(late);
    };
    const url = `http://localhost:${port}/`;
    for (let tries = 0; ; tries++) {
      if (await fetch(url).then((answer) => answer.body?.cancel().then(() => true) ?? true, () => false)) return { url, close };
      if (child.exitCode === null && tries < 600) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      await close();
      throw new Error(`${command} does not serve: ${said.slice(-2000)}`);
    }
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
