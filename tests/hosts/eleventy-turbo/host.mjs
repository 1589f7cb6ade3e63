export default {
  folder: "icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "eleventy",
  serve: "_site",
  dev: "eleventy --serve --port=$PORT",
};
