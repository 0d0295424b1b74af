// npm run build: makes dist/, which is to be deployed, and dist-workbench/, which the tests use.
// npm run build -- --env baseUrl=https://host/path: for that address; see webpack.config.js.
import "./plainErrors.mjs";
import path from "node:path";
import webpackConfig from "../webpack.config.js";
import { readBuildOptions } from "./buildOptions.mjs";
import { buildWhole } from "./wholeBuild.mjs";

const env = readBuildOptions(
  process.argv.slice(2),
  ["baseUrl", "officeJs"],
  "The build takes --env baseUrl=https://host/path.",
);
const folders = await buildWhole(webpackConfig(env).map((config) => ({ ...config, mode: "production" })));
console.log(`Built: ${folders.map((folder) => `${path.relative("", folder)}/`).join(", ")}`);
