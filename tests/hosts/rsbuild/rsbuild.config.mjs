import { defineConfig } from "@rsbuild/core";

export default defineConfig({
  source: { entry: { index: "./main.js", guide: "./main.js", other: "./main.js" } },
  html: { template: ({ entryName }) => `./pages/${entryName}.html` },
});
