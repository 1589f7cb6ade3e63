export default {
  pages: { home: "/", guide: "/guide", other: "/other" },
  build: "nuxt build",
  start: "node .output/server/index.mjs",
  dev: "nuxt dev --port $PORT --no-fork",
  environment: { NUXT_TELEMETRY_DISABLED: "1" },
};
