// The rows of what was seen, as a table in Markdown.
const COLUMNS = ["direct", "linked", "back", "other", "countdown", "style", "theme", "contrast", "console"];

/** A row for each host and way, and what went wrong below it. */
export function print(rows) {
  console.log(`| host | way | ${COLUMNS.join(" | ")} |`);
  console.log(`|---|---|${"---|".repeat(COLUMNS.length)}`);
  for (const { name, way, seen = {}, problems } of rows) {
    console.log(`| ${[name, way, ...COLUMNS.map((it) => seen[it] ?? "–")].join(" | ")} |`);
    for (const problem of problems) console.log(`  ${name}, ${way}: ${problem}`);
  }
}
