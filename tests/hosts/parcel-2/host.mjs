export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "parcel build index.html guide.html other.html --no-cache",
  serve: "dist",
  dev: "parcel index.html guide.html other.html --port $PORT --no-cache",
};
