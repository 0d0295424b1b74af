import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import packageJson from "../../package.json";

const root = path.resolve(__dirname, "../..");

/** What is in the bundle follows from the versions of packages and from this file. */
const version = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .update(readFileSync(__filename))
  .digest("hex");

/** Univer's parts for Node in one file, each with what it exports under the path that its name stands for. */
export const univerBundle = path.join(root, `node_modules/.cache/univer/${version}.cjs`);

/** Jest's global setup. */
export default async function makeUniverBundle(): Promise<void> {
  if (existsSync(univerBundle)) return;
  const exported = entries().map(
    (file) => `exports[${JSON.stringify(file)}] = () => require(${JSON.stringify(file)});`,
  );
  // Under another name until it is whole.
  const unfinished = `${univerBundle}.${process.pid}`;
  await build({
    stdin: { contents: exported.join("\n"), resolveDir: root },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: unfinished,
    logLevel: "warning",
  });
  renameSync(unfinished, univerBundle);
}

/** The packages with a part that runs without a browser, and their facades. */
function entries(): string[] {
  const names = Object.keys(packageJson.devDependencies).filter((name) => name.startsWith("@univerjs/"));
  const withoutBrowser = names.filter((name) => !name.includes("/preset-") || name.endsWith("-node-core"));
  return withoutBrowser.flatMap((name) => [name, `${name}/facade`]).flatMap(resolved);
}

function resolved(name: string): string[] {
  try {
    return [require.resolve(name)];
  } catch {
    return [];
  }
}
