export default {
  title: "Docusaurus",
  url: "https://docs.example.com",
  baseUrl: "/",
  trailingSlash: true,
  clientModules: ["./guide.js"],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
