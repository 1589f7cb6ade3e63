export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "webpack --mode production",
  serve: "dist",
  dev: "webpack serve --mode development --port $PORT",
};
