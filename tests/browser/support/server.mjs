// A static file server for one test file: on a port of its own, so that test files can run at the
// same time, with a record of what was asked for, and with headers that a test chooses.
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

export const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder on an unused loopback port.
 *
 * @param {object} [options]
 * @param {string} [options.root] the folder, `dist/` if not given
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} [options.headers]
 *   further headers, for all answers or by the path that is asked for
 * @param {boolean} [options.compressed] whether files are sent compressed with brotli, as good hosts do
 * @param {Record<string, string>} [options.pages] further pages, by path: their HTML, or JSON
 * @param {(path: string) => boolean} [options.isDown] whether a request for it is dropped just now, as without a network
 * @param {(path: string) => { status: number, contentType: string, body: string | Buffer } | undefined} [options.wrong]
 *   what is answered in the place of a file just now
 * @returns {Promise<{
 *   url: string,
 *   requests: { method: string, path: string, headers: object, status: number }[],
 *   close: () => Promise<void>,
 * }>} the address with a slash at its end, the record of requests, and how to end the server
 */
export async function serve({ root = DIST, headers = {}, pages = {}, compressed = false, isDown = () => false, wrong = () => undefined } = {}) {
  const requests = [];
  const brotli = new Map();
  const compress = (path) => brotli.get(path) ?? brotli.set(path, brotliCompressSync(readFileSync(path))).get(path);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (isDown(path)) {
      requests.push({ method: request.method, path, headers: request.headers, status: 0 });
      return request.destroy();
    }
    const instead = wrong(path);
    if (instead) {
      requests.push({ method: request.method, path, headers: request.headers, status: instead.status });
      response.writeHead(instead.status, { "content-type": instead.contentType ?? "application/octet-stream" });
      return response.end(instead.body);
    }
    if (path in pages) {
      requests.push({ method: request.method, path, headers: request.headers, status: 200 });
      const type = TYPES[extname(path)] ?? TYPES[".html"];
      response.writeHead(200, { "content-type": type, ...(typeof headers === "function" ? headers(path) : headers) });
      return response.end(pages[path]);
    }
    const file = request.method === "GET" || request.method === "HEAD" ? await find(root, path) : null;
    const status = file ? 200 : 404;
    requests.push({ method: request.method, path, headers: request.headers, status });
    response.writeHead(status, {
      "content-type": TYPES[extname(file?.path ?? ".txt")] ?? "application/octet-stream",
      ...(file && !compressed ? { "content-length": file.size } : {}),
      ...(file && compressed ? { "content-encoding": "br" } : {}),
      "cache-control": "no-store",
      ...(typeof headers === "function" ? headers(path) : headers),
    });
    if (!file) return response.end("not found\n");
    if (request.method === "HEAD") return response.end();
    if (compressed) return response.end(compress(file.path));
    createReadStream(file.path).on("error", () => response.destroy()).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, requests, close };
}

/** The file that a path stands for, if it is one inside the folder. */
async function find(root, path) {
  try {
    let file = normalize(join(root, decodeURIComponent(path)));
    if (!file.startsWith(normalize(join(root, sep)))) return null;
    if (file.endsWith(sep)) file = join(file, "index.html");
    const found = await stat(file);
    return found.isFile() ? { path: file, size: found.size } : null;
  } catch {
    return null;
  }
}
