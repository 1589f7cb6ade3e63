export default {
  folder: "source/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "hexo generate",
  serve: "public",
  own: ["#header"],
};
