import { defineConfig } from "vitepress";

export default defineConfig({
  lang: "zh-CN",
  title: "VitePress",
  head: [["link", { rel: "icon", href: "data:," }]],
  cacheDir: "../../../target/hosts/vitepress-cache",
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "icp-sms-guide" } } },
});
