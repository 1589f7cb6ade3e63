export default {
  pages: { home: "/", guide: "/guide", other: "/other" },
  build: "next build",
  start: "next start --port $PORT",
  dev: "next dev --port $PORT",
  environment: { NEXT_TELEMETRY_DISABLED: "1" },
};
