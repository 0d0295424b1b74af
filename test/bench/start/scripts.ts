import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const dist = path.resolve(__dirname, "../../../dist");

/** Ours, from the production build. */
export const ourScript = readFileSync(path.join(dist, "functions.js"), "utf8");
const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
  functions: unknown[];
};
export const ourFunctionCount = metadata.functions.length;

/** Microsoft's genuine runtime, which every add-in with custom functions loads first. */
export const runtimeScript = readFileSync(
  require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js"),
  "utf8",
);

/** What Microsoft's custom functions template does, written anew: five functions, two of which stream. */
export const templateScript = bundled(`
  const add = (first, second) => first + second;
  const currentTime = () => new Date().toLocaleTimeString();
  const clock = (invocation) => {
    const timer = setInterval(() => invocation.setResult(currentTime()), 1000);
    invocation.onCanceled = () => clearInterval(timer);
  };
  const increment = (by, invocation) => {
    let result = 0;
    const timer = setInterval(() => invocation.setResult((result += by)), 1000);
    invocation.onCanceled = () => clearInterval(timer);
  };
  const logMessage = (message) => (console.log(message), message);
  CustomFunctions.associate("ADD", add);
  CustomFunctions.associate("CLOCK", clock);
  CustomFunctions.associate("CURRENTTIME", currentTime);
  CustomFunctions.associate("INCREMENT", increment);
  CustomFunctions.associate("LOG", logMessage);
`);

/** formulajs with one function. */
export const formulajsScript = bundled(`
  import { RRI } from "@formulajs/formulajs";
  CustomFunctions.associate("RRI", RRI);
`);

/** Bundled and minified for the engines that ours is built for. */
function bundled(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: __dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2017",
  });
  return outputFiles[0]?.text ?? "";
}
