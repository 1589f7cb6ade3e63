export default {
  folder: "static/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "docusaurus build",
  serve: "build",
  dev: "docusaurus start --port $PORT --no-open",
  own: [".navbar"],
  themes: { light: { theme: "light" }, dark: { theme: "dark" } },
};
