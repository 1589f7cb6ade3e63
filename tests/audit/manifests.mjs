// The web app's manifests against the types of their schema.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../browser/support/server.mjs";
import { checked } from "./typescript.mjs";

const NAMES = ["manifest.webmanifest", "manifest.en.webmanifest"];
/** Members of the standard that are younger than the schema. */
const YOUNGER = ["id"];

export async function manifests() {
  const programs = NAMES.map((name) => {
    const manifest = JSON.parse(readFileSync(join(DIST, name), "utf8"));
    const known = Object.fromEntries(Object.entries(manifest).filter(([member]) => !YOUNGER.includes(member)));
    return `import type { JSONSchemaForWebApplicationManifestFiles } from "@schemastore/web-manifest";
export const it: Required<Pick<JSONSchemaForWebApplicationManifestFiles, "name" | "icons" | "start_url" | "display">>
  & JSONSchemaForWebApplicationManifestFiles = ${JSON.stringify(known)};`;
  });
  return { said: NAMES, problems: programs.flatMap((program) => checked(program)) };
}
