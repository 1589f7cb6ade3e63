export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "vitepress build",
  serve: ".vitepress/dist",
  dev: "vitepress dev --port $PORT --strictPort",
  own: [".VPNav", ".VPNavBarTitle"],
  themes: { light: { "vitepress-theme-appearance": "light" }, dark: { "vitepress-theme-appearance": "dark" } },
};
