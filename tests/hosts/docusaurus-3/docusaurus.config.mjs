export default {
  title: "Docusaurus",
  url: "https://docs.example.com",
  baseUrl: "/",
  trailingSlash: true,
  scripts: [{ src: "/icp-sms-guide/icp-sms-guide.js", type: "module" }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
