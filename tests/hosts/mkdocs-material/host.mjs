export default {
  folder: "docs/icp-sms-guide",
  pages: { home: "/", guide: "/guide/", other: "/other/" },
  build: "mkdocs build --quiet",
  serve: "site",
  dev: "mkdocs serve --dev-addr localhost:$PORT",
  own: [".md-header"],
  themes: {
    light: { "/.__palette": '{"index":0,"color":{"scheme":"default"}}' },
    dark: { "/.__palette": '{"index":1,"color":{"scheme":"slate"}}' },
  },
};
