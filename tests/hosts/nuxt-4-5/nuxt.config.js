export default defineNuxtConfig({
  css: ["~/style.css"],
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "icp-sms-guide" } },
  telemetry: false,
});
