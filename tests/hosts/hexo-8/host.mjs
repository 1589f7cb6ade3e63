export default {
  folder: "source/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "hexo generate",
  serve: "public",
  own: ["#header"],
  // The theme has that from somebody else's server.
  noise: [/jQuery is not defined/],
};
