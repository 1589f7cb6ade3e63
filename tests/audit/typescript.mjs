// What TypeScript has to say of a program, which may name the packages of this folder and others.
import { fileURLToPath } from "node:url";
import ts from "typescript";

const HERE = fileURLToPath(new URL("./", import.meta.url));

/** The complaints about a program as if it stood in a folder. */
export function checked(program, { folder = HERE, name = "it.ts", paths = [] } = {}) {
  const file = `${folder.replace(/\/?$/, "/")}${name}`;
  const settings = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    types: [],
    paths: Object.fromEntries(paths.map((it) => [it, [`${HERE}node_modules/@types/${it}`, `${HERE}node_modules/${it}`]])),
  };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, ...more) => (path === file ? ts.createSourceFile(path, program, ...more) : getSourceFile.call(host, path, ...more));
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  host.readFile = (path) => (path === file ? program : readFile.call(host, path));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], settings, host));
  return found.map(({ file, messageText }) => `${file?.fileName.split("/").slice(-2).join("/") ?? name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}
