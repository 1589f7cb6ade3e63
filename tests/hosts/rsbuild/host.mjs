export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "rsbuild build",
  serve: "dist",
  dev: "rsbuild dev --port $PORT",
};
