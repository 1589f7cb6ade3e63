export default {
  folder: "site/icp-sms-guide",
  pages: { home: "/#/", guide: "/#/guide", other: "/#/other" },
  build: "mkdir -p site/vendor && cp -r node_modules/docsify/lib/. site/vendor",
  serve: "site",
  own: [".sidebar"],
  // The theme asks Google for its typeface, which no test does.
  noise: [/Failed to load resource: net::ERR_FAILED/],
};
