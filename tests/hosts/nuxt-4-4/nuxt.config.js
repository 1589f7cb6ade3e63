export default defineNuxtConfig({
  css: ["~/style.css"],
  vite: { optimizeDeps: { exclude: ["icp-sms-guide"] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "icp-sms-guide" } },
  telemetry: false,
});
