export default {
  title: "Docusaurus",
  url: "https://docs.example.com",
  baseUrl: "/",
  clientModules: ["./guide.js"],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
