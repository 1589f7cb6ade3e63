// The program's files, named so that bundlers find them and take them along.

/** The program's code, as wasm-bindgen writes it. */
export const program = () => import("../guide.js");

/** The style sheet, as a module. */
export const style = () => import("./style.js");

/** The answer to a request for the program itself. */
export const wasm = async () => {
  const url = new URL("../guide_bg.wasm", import.meta.url);
  const file = await fetch(url).catch(() => {
    throw new Error(`cannot load ${url}; a policy's connect-src has to allow it`);
  });
  if (!file.ok) throw new Error(`${url}: status ${file.status}`);
  return file;
};
