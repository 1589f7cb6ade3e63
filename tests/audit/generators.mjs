// Generators that take custom-elements.json, and what they make of it under TypeScript.
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generateJsxTypes } from "@wc-toolkit/jsx-types";
import { generateJetBrainsWebTypes } from "custom-element-jet-brains-integration";
import { generateReactWrappers } from "custom-element-react-wrappers";
import { generateSvelteTypes } from "custom-element-svelte-integration";
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { generateVuejsTypes } from "custom-element-vuejs-integration";
import { checked } from "./typescript.mjs";

const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const TAG = "icp-sms-guide";
/** Svelte's generator counts on a namespace that Svelte itself gave up with its version 4. */
const OLD = /Cannot find namespace 'JSX'/;

/** Types and wrappers: made without a complaint, and none in what is made. */
export async function generators({ above, folder }) {
  const manifest = read(folder, "custom-elements.json");
  const outdir = join(above, "generated");
  mkdirSync(outdir);
  const from = { modulePath: () => TAG, componentTypePath: () => TAG };
  const made = {
    "jsx.d.ts": (fileName) => generateJsxTypes(manifest, { outdir, fileName, ...from }),
    "vue.d.ts": (fileName) => generateVuejsTypes(manifest, { outdir, fileName, ...from }),
    "svelte.d.ts": (fileName) => generateSvelteTypes(manifest, { outdir, fileName, ...from }),
    "IcpSmsGuideElement.js": () => generateReactWrappers(manifest, { outdir, ...from }),
  };
  const problems = [];
  for (const [name, make] of Object.entries(made)) {
    await quietly(() => make(name));
    if (!readdirSync(outdir).includes(name)) problems.push(`${name} was not made`);
  }
  const written = readdirSync(outdir);
  for (const name of written.filter((it) => it.endsWith(".d.ts"))) {
    const program = readFileSync(join(outdir, name), "utf8");
    const complaints = checked(program, { folder: outdir, name, paths: ["vue", "react"] });
    problems.push(...complaints.filter((complaint) => !OLD.test(complaint)));
  }
  return { said: [written.join(", ")], problems };
}

/** The editors' data that the package brings name what the generators would, and no less. */
export async function editors({ above, folder }) {
  const manifest = read(folder, "custom-elements.json");
  const outdir = join(above, "editors");
  mkdirSync(outdir);
  await quietly(() => generateVsCodeCustomElementData(manifest, { outdir, cssFileName: null }));
  await quietly(() => generateJetBrainsWebTypes(manifest, { outdir, packageJson: false }));
  const names = (list) => list.map(({ name }) => name).sort();
  const code = (data) => names(data.tags.find(({ name }) => name === TAG).attributes);
  const types = (data) => names(data.contributions.html.elements.find(({ name }) => name === TAG).attributes);
  const [own, made] = [folder, outdir];
  const pairs = [
    ["vscode.html-custom-data.json", code],
    ["web-types.json", types],
  ];
  const differ = pairs.filter(([name, of]) => `${of(read(own, name))}` !== `${of(read(made, name))}`);
  return { problems: differ.map(([name]) => `${name} has other attributes than the generator's`) };
}

/** Generators tell of their success in the console. */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
