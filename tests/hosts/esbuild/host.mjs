export default {
  pages: { home: "/", guide: "/guide.html", other: "/other.html" },
  build: "esbuild main.js --bundle --format=esm --outdir=dist && cp -r public/. dist && cp node_modules/icp-sms-guide/*.wasm node_modules/icp-sms-guide/words.*.json dist/ && cp -r node_modules/icp-sms-guide/profiles dist/",
  serve: "dist",
};
