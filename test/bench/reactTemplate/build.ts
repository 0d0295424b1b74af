import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

/** Below node_modules, where what is generated is looked for by nobody. */
const folder = path.resolve(__dirname, "../node_modules/.cache/reactTemplate");

/**
 * Builds the reconstruction of Microsoft's template as the template's own configuration does, polyfills and a bundle of
 * React included; left out is a style sheet that it takes from another server. Returns the folder.
 */
export function buildReactTemplate(): Promise<string> {
  const compiler = webpack({
    mode: "production",
    context: __dirname,
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
      react: ["react", "react-dom"],
      taskpane: { import: "./index.jsx", dependOn: "react" },
    },
    output: { path: folder, filename: "[name].js", clean: true },
    resolve: { extensions: [".jsx", ".js"] },
    module: { rules: [{ test: /\.jsx$/, loader: "ts-loader", options: typescriptOptions }] },
    plugins: [
      new HtmlWebpackPlugin({ filename: "taskpane.html", template: "taskpane.html" }),
      new webpack.ProvidePlugin({ Promise: ["es6-promise", "Promise"] }),
    ],
    performance: { hints: false },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve(folder));
    }),
  );
}

const typescriptOptions = {
  transpileOnly: true,
  compilerOptions: { target: "es2020", jsx: "react-jsx", jsxImportSource: "react", noEmit: false },
};
