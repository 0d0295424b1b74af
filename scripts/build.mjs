// npm run build: makes dist/, which is to be deployed, and dist-workbench/, which the tests use.
// npm run build -- --env baseUrl=https://host/path: for that address; see webpack.config.js.
import "./plainErrors.mjs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpackConfig from "../webpack.config.js";
import { buildWhole } from "./wholeBuild.mjs";

const known = ["baseUrl", "officeJs"];
const usage = "The build takes --env baseUrl=https://host/path.";

const { tokens } = parseArgs({
  options: { env: { type: "string" } },
  strict: false,
  allowPositionals: true,
  tokens: true,
});
const env = Object.fromEntries(tokens.map(readSetting));
const folders = await buildWhole(webpackConfig(env).map((config) => ({ ...config, mode: "production" })));
console.log(`Built: ${folders.map((folder) => `${path.relative("", folder)}/`).join(", ")}`);

/**
 * @param {(typeof tokens)[number]} token
 * @returns {[setting: string, content: string]}
 */
function readSetting(token) {
  const { rawName, value = "" } = { rawName: undefined, value: undefined, ...token };
  if (token.kind !== "option" || token.name !== "env")
    throw new Error(`Unknown: ${rawName ?? value}. ${usage}`);
  const [, setting = "", content = ""] = /^(\w+)=(.+)$/.exec(value) ?? [];
  if (!known.includes(setting)) throw new Error(`Unknown: --env ${value}. ${usage}`);
  return [setting, content];
}
