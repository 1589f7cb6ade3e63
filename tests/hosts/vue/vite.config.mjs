import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const isCustomElement = (tag) => tag === "icp-sms-guide";

export default defineConfig({
  base: "./",
  logLevel: "warn",
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
