// The golden tables, row by row, by their column heads.
import { readFileSync } from "node:fs";

/** The rows of `crates/rules/tests/golden/NAME.tsv` as objects. */
export function table(name) {
  const text = readFileSync(new URL(`../../../crates/rules/tests/golden/${name}.tsv`, import.meta.url), "utf8");
  const [heads, ...rows] = text
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]])));
}
