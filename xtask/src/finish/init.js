/** Starts the program from the answer to a request for its file. */
const init = async ({ module_or_path: answer }) => {
  const imports = __wbg_get_imports();
  // A browser refuses to compile while it loads what is not said to be WebAssembly.
  const typed = /^application\/wasm\b/i.test(answer.headers.get("content-type"));
  const { instance } = await (typed
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
  __wbg_finalize_init(instance);
};
