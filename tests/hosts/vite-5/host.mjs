export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "vite build",
  serve: "dist",
  dev: "vite --port $PORT --strictPort",
};
