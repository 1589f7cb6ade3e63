export default function (config) {
  config.addPassthroughCopy("icp-sms-guide");
  config.addPassthroughCopy("style.css");
  config.addPassthroughCopy({ "node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js": "turbo.js" });
}
