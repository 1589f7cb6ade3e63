/** What the program imports, and what it exports itself. */
let imports, exports;

/** Starts the program's first part from the answer to a request for its file. */
const init = async ({ module_or_path: answer }) => {
  imports = __wbg_get_imports();
  const instance = await instantiate(answer, imports);
  exports = instance.exports;
  __wbg_finalize_init(instance);
};

/** Adds another part, which puts itself where the first calls it. */
const addPart = async (answer) => {
  await instantiate(answer, { ...imports, first: exports });
};

const instantiate = async (answer, imports) => {
  // A browser refuses to compile while it loads what is not said to be WebAssembly.
  const typed = /^application\/wasm\b/i.test(answer.headers.get("content-type"));
  const { instance } = await (typed
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
  return instance;
};
