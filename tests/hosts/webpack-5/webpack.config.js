const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");

const page = (name) => new HtmlPlugin({ template: `pages/${name}.html`, filename: `${name}.html` });

module.exports = {
  entry: "./main.js",
  performance: { hints: false },
  module: { rules: [{ test: /\.css$/, use: [CssPlugin.loader, "css-loader"] }] },
  plugins: [new CssPlugin(), page("index"), page("guide"), page("other")],
};
