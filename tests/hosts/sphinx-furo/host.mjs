export default {
  folder: "extra/icp-sms-guide",
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "sphinx-build --quiet . build",
  serve: "build",
  own: [".sidebar-brand"],
  themes: { light: { theme: "light" }, dark: { theme: "dark" }, auto: { theme: "auto" } },
};
