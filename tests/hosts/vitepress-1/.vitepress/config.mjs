import { defineConfig } from "vitepress";

export default defineConfig({
  title: "VitePress",
  vite: { optimizeDeps: { exclude: ["icp-sms-guide"] } },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "icp-sms-guide" } } },
});
