export default {
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "vite build",
  serve: "build",
  dev: "vite --port $PORT --strictPort",
};
