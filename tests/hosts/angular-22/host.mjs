export default {
  pages: { home: "/#/", guide: "/#/guide", other: "/#/other" },
  build: "ng build --output-path dist",
  serve: "dist/browser",
  dev: "ng serve --port $PORT",
};
