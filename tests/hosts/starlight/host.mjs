export default {
  folder: "public/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "astro build",
  serve: "dist",
  dev: "astro dev --port $PORT",
  environment: { ASTRO_TELEMETRY_DISABLED: "1" },
  own: ["header.header"],
  themes: { light: { "starlight-theme": "light" }, dark: { "starlight-theme": "dark" } },
};
