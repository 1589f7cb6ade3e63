export default {
  folder: "site/icp-sms-guide",
  pages: { home: "/#/", guide: "/#/guide", other: "/#/other" },
  build: "mkdir -p site/vendor && cp -r node_modules/docsify/lib/. site/vendor",
  serve: "site",
  own: [".sidebar"],
};
