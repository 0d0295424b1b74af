const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Resvg } = require("@resvg/resvg-js");
const { version } = require("./package.json");
const { readBaseUrl } = require("./scripts/baseUrl");
const {
  functionsPolicy,
  helpPolicy,
  taskpanePolicy,
  workbenchPolicy,
} = require("./scripts/contentSecurityPolicy");
const { FunctionDocsPlugin } = require("./scripts/functionDocs/functionDocsPlugin");
const { functionFiles } = require("./scripts/functionDocs/functionFiles");
const { FunctionsMetadataPlugin } = require("./scripts/functionDocs/functionsMetadataPlugin");
const { helpPage, helpParameters } = require("./scripts/functionDocs/help");
const { orderFile } = require("./scripts/functionDocs/listOrder");
const {
  readTranslations,
  translatedLanguages,
  translationFile,
} = require("./scripts/functionDocs/translations");
const { ManifestPlugin } = require("./scripts/manifestPlugin");
const { ThirdPartyNoticesPlugin } = require("./scripts/thirdPartyNotices");

const src = path.resolve(__dirname, "src");
const dist = path.resolve(__dirname, "dist");
const distWorkbench = path.resolve(__dirname, "dist-workbench");

/** Microsoft requires its own address in production; the workbench serves the same files from the package. */
const officeJsUrl = "https://appsforoffice.microsoft.com/lib/1/hosted";
const officeJsPackage = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** The sizes the manifest asks for: ribbon 16, 32, 80; add-in list 32 and, on dense screens, 64. */
const iconSizes = [16, 32, 64, 80];

/** @typedef {import("./scripts/wholeBuild.mjs").BuildConfiguration} BuildConfiguration */

/** How to read the translations of each language that has some. */
const translations = Object.fromEntries(
  translatedLanguages.map((language) => [language, () => readTranslations(language)]),
);

/**
 * No module imports them, so that webpack would not build again when they change.
 * @param {import("webpack").Compiler} compiler
 */
const watchFunctionDocs = (compiler) =>
  compiler.hooks.afterCompile.tap("watchFunctionDocs", ({ fileDependencies }) =>
    fileDependencies.addAll([...functionFiles, ...translatedLanguages.map(translationFile), orderFile]),
  );

/**
 * One module that imports the files in turn, so that webpack can join them all in one scope.
 * @param {string[]} files
 */
function importing(files) {
  const paths = files.map((file) => `./${path.relative(__dirname, file).replaceAll(path.sep, "/")}`);
  return `data:text/javascript,${encodeURIComponent(paths.map((file) => `import "${file}";`).join("\n"))}`;
}

/** In an import of a table's module, asks for what the list shows of it alone. */
const listed = /^\?listed$/;

/** @param {string} language the version of ECMAScript */
const typescript = (language) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  resourceQuery: { not: listed },
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { target: language, noEmit: false } },
});

/**
 * @param {string} name
 * @param {string} outputPath
 * @param {string} language the version of ECMAScript
 * @param {string[]} platform
 * @returns {BuildConfiguration}
 */
const base = (name, outputPath, language, platform = []) => ({
  name,
  context: __dirname,
  target: [...platform, language],
  devtool: "source-map",
  output: { path: outputPath, filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescript(language),
      { resourceQuery: listed, loader: path.join(__dirname, "scripts/listedTableLoader.js") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
});

/**
 * @param {string} name
 * @param {string} folder
 * @param {Record<string, string>} templateParameters
 */
const page = (name, folder, templateParameters) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: path.join(src, folder, `${name}.html`),
    templateParameters,
    scriptLoading: "blocking",
  });

/** @param {string} language */
const help = (language) =>
  new HtmlWebpackPlugin({
    filename: helpPage(language),
    template: path.join(src, "help/help.html"),
    templateParameters: () => ({
      ...helpParameters(
        functionFiles,
        language,
        Object.fromEntries(translatedLanguages.map((each) => [each, readTranslations(each)])),
      ),
      contentSecurityPolicy: helpPolicy(),
    }),
    inject: false,
  });

/**
 * @param {string} officeJs
 * @param {string} baseUrl
 * @returns {BuildConfiguration}
 */
function functionsConfig(officeJs, baseUrl) {
  return {
    // Not "web": Excel's JavaScript-only engine has no DOM, and the development server adds its page script to web targets.
    // test/project/functionsLanguage.test.ts says where the edition comes from, and holds the library to it too.
    ...base("functions", dist, "es2016"),
    output: { path: dist, filename: "[name].js", chunkFormat: false },
    entry: { functions: importing([path.join(src, "functions/boundary.ts"), ...functionFiles]) },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: "functions.json",
        // It takes several files; its types know of one.
        input: /** @type {string} */ (/** @type {unknown} */ (functionFiles)),
      }),
      new FunctionsMetadataPlugin({ baseUrl, translations }),
      new FunctionDocsPlugin({ files: functionFiles, translations }),
      page("functions", "functions", { officeJs, contentSecurityPolicy: functionsPolicy(officeJs) }),
      new ManifestPlugin({ baseUrl, version }),
      watchFunctionDocs,
    ],
  };
}

/** @returns {BuildConfiguration} */
function helpConfig() {
  return {
    // Not "web", as the development server adds a script that the page's policy refuses.
    ...base("help", dist, "es2020"),
    output: { path: dist, filename: "[name].js", chunkFormat: false },
    entry: { help: path.join(src, "help/help.ts") },
    plugins: [new MiniCssExtractPlugin(), ...["en-US", ...translatedLanguages].map(help), watchFunctionDocs],
  };
}

/**
 * @param {string} officeJs
 * @returns {BuildConfiguration}
 */
function taskpaneConfig(officeJs) {
  /** @param {number} size */
  const icon = (size) => ({
    from: "assets/icon.svg",
    to: `assets/icon-${size}.png`,
    transform: (/** @type {Buffer} */ svg) =>
      new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng(),
  });
  return {
    ...base("taskpane", dist, "es2020", ["web"]),
    entry: { taskpane: path.join(src, "taskpane/index.tsx") },
    optimization: {
      splitChunks: {
        cacheGroups: {
          fluent: {
            test: /[\\/](fluent\.ts$|@fluentui[\\/]|@microsoft[\\/]|tslib[\\/])/,
            name: "fluent",
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new DefinePlugin({ addInVersion: JSON.stringify(version) }),
      page("taskpane", "taskpane", { officeJs, contentSecurityPolicy: taskpanePolicy(officeJs) }),
      new CopyWebpackPlugin({ patterns: iconSizes.map(icon) }),
      new ThirdPartyNoticesPlugin({
        part: "The task pane",
        text: "THIRD-PARTY-NOTICES.txt",
        list: "licences.json",
      }),
    ],
  };
}

/** Univer's own code, without its texts, which are loaded in one language alone. */
const univer = {
  name: "univer",
  test: (/** @type {import("webpack").Module & { resource?: string }} */ { resource = "" }) =>
    /[\\/]node_modules[\\/](?!.*[\\/]locales?[\\/])/.test(resource),
  chunks: (/** @type {{ name?: string | null }} */ { name }) =>
    ["workbook", "englishTexts", "chineseTexts"].includes(name ?? ""),
};

/**
 * Fast enough for the development server as well, whose browser saves as much as it costs.
 * @param {RegExp} test
 * @param {object} options
 */
const minifier = (test, options) =>
  new MinimizerPlugin({
    test,
    minify: MinimizerPlugin.esbuildMinify,
    minimizerOptions: { charset: "utf8", legalComments: "none", ...options },
    parallel: false,
  });

/** @returns {BuildConfiguration} */
function workbenchConfig() {
  return {
    ...base("workbench", distWorkbench, "es2022", ["web"]),
    output: {
      path: distWorkbench,
      filename: "[name].js",
      // Elsewhere numbers alone, which the product's files beside these have too.
      chunkFilename: ({ chunk }) => (chunk?.name ? "[name].js" : "workbench-[id].js"),
    },
    entry: { workbench: path.join(src, "workbench/index.ts") },
    optimization: {
      splitChunks: { cacheGroups: { default: false, defaultVendors: false, univer } },
      minimize: true,
      minimizer: [
        minifier(/^univer\.js$/, { minify: true }),
        // Where an error arose is told by the names of our classes: neither esbuild nor webpack may change them.
        minifier(/^(?!univer\.js$)/, { minify: false, minifySyntax: true, minifyWhitespace: true }),
      ],
      concatenateModules: false,
    },
    devtool: false,
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({
        filename: "workbench.html",
        template: path.join(src, "workbench/workbench.html"),
        templateParameters: { contentSecurityPolicy: workbenchPolicy() },
        inject: false,
      }),
      new CopyWebpackPlugin({ patterns: [{ from: "src/workbench/samples", to: "samples" }] }),
      new ThirdPartyNoticesPlugin({ part: "The workbench", text: "THIRD-PARTY-NOTICES.workbench.txt" }),
    ],
  };
}

/**
 * --env baseUrl=https://host/path  the address the manifest points to
 * --env officeJs=/office-js        another address of Office.js, for the workbench
 * @param {{ baseUrl?: string, officeJs?: string }} env
 */
module.exports = (env = {}) => {
  const officeJs = env.officeJs ?? officeJsUrl;
  const baseUrl = readBaseUrl(env.baseUrl);
  return [functionsConfig(officeJs, baseUrl), helpConfig(), taskpaneConfig(officeJs), workbenchConfig()];
};
module.exports.officeJsPackage = officeJsPackage;
module.exports.officeJsUrl = officeJsUrl;
