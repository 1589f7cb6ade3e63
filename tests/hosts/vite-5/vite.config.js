import { defineConfig } from "vite";

export default defineConfig({
  optimizeDeps: { exclude: ["icp-sms-guide"] },
  build: { rollupOptions: { input: ["index.html", "guide.html", "other.html"] } },
});
