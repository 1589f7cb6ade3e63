// The guide's style sheet as a module, which every bundler takes along. In development it reads the
// parts of the style sheet; a release has its whole text here instead.

const sheet = new URL("../css/widget.css", import.meta.url);

const read = async (url) => {
  const file = await fetch(url);
  if (!file.ok) throw new Error(`${url}: status ${file.status}`);
  return file.text();
};

const parts = [...(await read(sheet)).matchAll(/@import "(.+)"/g)].map(([, part]) => read(new URL(part, sheet)));

export default (await Promise.all(parts)).join("\n");
