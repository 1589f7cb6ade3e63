export default {
  folder: "source/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "hexo generate",
  serve: "public",
  own: ["#header"],
  // The theme names an icon that it has not.
  noise: [/404 \(Not Found\) \(.*\/favicon\.png\)/, /jQuery is not defined/],
};
