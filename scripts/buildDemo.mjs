// npm run build:demo -- --env baseUrl=https://host/path: makes dist-demo/, the workbench and the product in one folder
// for any static host; see docs/deploy.md. What npm run build has made stays as it is.
import "./plainErrors.mjs";
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpackConfig from "../webpack.config.js";
import { assembleDemo } from "./assembleDemo.mjs";
import { readBuildOptions } from "./buildOptions.mjs";
import { buildWhole } from "./wholeBuild.mjs";

const demo = fileURLToPath(new URL("../dist-demo", import.meta.url));
const parts = `${demo}.parts`;

// Not officeJs: production pages load Office.js from Microsoft, and so do those of the demo.
const env = readBuildOptions(
  process.argv.slice(2),
  ["baseUrl"],
  "The demo takes --env baseUrl=https://host/path.",
);
const configs = webpackConfig(env).map(({ output, ...config }) => ({
  ...config,
  mode: /** @type {const} */ ("production"),
  output: { ...output, path: path.join(parts, path.basename(output.path)) },
}));
rmSync(demo, { recursive: true, force: true });
try {
  assembleDemo(await buildWhole(configs), demo);
} finally {
  rmSync(parts, { recursive: true, force: true });
}
console.log(`Built: ${path.relative("", demo)}/`);
