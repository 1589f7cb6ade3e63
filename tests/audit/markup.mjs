// The Nu Html Checker on every page and style sheet of the build.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vnu from "vnu-jar";
import { DIST } from "../browser/support/server.mjs";

const KNOWN = [
  // How the minifier writes, which the standard allows.
  /^Trailing slash on void elements/,
  // What is younger than the checker's CSS: colours that follow from others, and queries of containers.
  /^CSS: “color”: “from” is not a “color” value/,
  /^CSS: “--_(white|dim|accent-ink)”: Character [xy] is neither a decimal digit/,
  /^CSS: “container-type”: Property “container-type” doesn't exist/,
  /^CSS: Unrecognized at-rule “@container”/,
  // The policy of offline.html allows its script by a digest, which browsers take; the others are data.
  /^Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive/,
];

export async function markup() {
  const folder = mkdtempSync(join(tmpdir(), "icp-markup-"));
  try {
    const files = [...pages(folder), ...styles(folder)];
    const messages = await check(folder, files);
    const left = messages.filter(({ message }) => !KNOWN.some((known) => known.test(message)));
    const where = ({ url, lastLine, type, message, extract }) => `${url.split("/").at(-1)}:${lastLine ?? ""} ${type}: ${message} ${extract ?? ""}`;
    const said = [`${files.length} files, ${messages.length - left.length} remarks that are known and no mistakes`];
    return { said, problems: left.map(where) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages as they are, and those that are parts of a page in one. */
function pages(folder) {
  return readdirSync(DIST).filter((name) => name.endsWith(".html")).map((name) => {
    const content = readFileSync(join(DIST, name), "utf8");
    const lang = /^fallback\.(.+)\.html$/.exec(name)?.[1];
    const whole = lang ? `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title><body><h1>${name}</h1>${content}` : content;
    writeFileSync(join(folder, name), whole);
    return name;
  });
}

/** The style sheets, and the guide's own, which is a module. */
function styles(folder) {
  const assets = join(DIST, "assets");
  mkdirSync(join(folder, "css"));
  const names = readdirSync(assets).filter((name) => /^style-.*\.js$|\.css$/.test(name));
  const put = (name, content) => {
    const file = `css/${name.replace(/\.js$/, ".css")}`;
    writeFileSync(join(folder, file), content);
    return file;
  };
  const own = put("example.css", readFileSync(join(DIST, "example.css"), "utf8"));
  return [own, ...names.map((name) => {
    const content = readFileSync(join(assets, name), "utf8");
    return put(name, name.endsWith(".css") ? content : Function(content.replace("export default", "return"))());
  })];
}

const check = (cwd, files) =>
  new Promise((resolve, reject) => {
    const words = ["-jar", vnu, "--format", "json", "--also-check-css", "--exit-zero-always", ...files];
    execFile("java", words, { cwd, maxBuffer: 1e8 }, (error, _, said) => (error ? reject(error) : resolve(JSON.parse(said).messages)));
  });
