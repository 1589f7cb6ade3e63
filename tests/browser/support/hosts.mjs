// Real servers with the configurations of hosting/, on a port of their own.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST } from "./server.mjs";

const sample = (name) => readFileSync(fileURLToPath(new URL(`../../../hosting/${name}`, import.meta.url)), "utf8");
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** A program, on PATH or where Debian keeps what is for administrators. */
const program = (name, hint) => {
  const folders = [...process.env.PATH.split(":"), "/usr/sbin"];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (!found) throw new Error(`${name} is not there: ${hint}`);
  return found;
};

const HOSTS = {
  nginx(port, folder) {
    const hint = "apt-get install nginx libnginx-mod-http-brotli-static";
    const path = program("nginx", hint);
    if (!existsSync(BROTLI)) throw new Error(`nginx has no brotli_static: ${hint}`);
    const config = `
      load_module ${BROTLI};
      daemon off; master_process off; pid ${folder}/pid; error_log stderr;
      events {}
      http {
        access_log off;
        ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${folder}/${it};`).join(" ")}
        server { listen 127.0.0.1:${port}; ${sample("nginx.conf").replaceAll("/srv/icp-sms-guide/", DIST)} }
      }`;
    writeFileSync(join(folder, "nginx.conf"), config);
    return [path, "-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")];
  },
  caddy(port, folder) {
    const path = program("caddy", "apt-get install caddy");
    const config = sample("Caddyfile")
      .replace("example.com", `http://127.0.0.1:${port}`)
      .replaceAll("/srv/icp-sms-guide", DIST.replace(/\/$/, ""));
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
    return [path, "run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")];
  },
};

/** Starts nginx or caddy; `url` is where the sample puts the page. */
export async function host(name) {
  const folder = mkdtempSync(join(tmpdir(), `icp-${name}-`));
  const port = await freePort();
  const [path, ...args] = HOSTS[name](port, folder);
  const child = spawn(path, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: folder } });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const url = `http://127.0.0.1:${port}/help/icp/`;
  const close = () =>
    new Promise((resolve) => {
      const done = () => resolve(rmSync(folder, { recursive: true, force: true }));
      if (child.exitCode !== null) return done();
      child.once("exit", done);
      child.kill();
    });
  for (let tries = 0; ; tries++) {
    if (await fetch(url).then((answer) => answer.body.cancel().then(() => true), () => false)) return { url, close };
    if (child.exitCode !== null || tries > 100) {
      await close();
      throw new Error(`${name} does not serve: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
