import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import packageJson from "../../package.json";

const root = path.resolve(__dirname, "../..");

/** What is in it follows from the versions of packages and from this file. */
const version = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .update(readFileSync(__filename))
  .digest("hex");

/** Univer's parts for Node in one file, each with what it exports under the path that its name stands for. */
export const univerBundle = {
  file: path.join(root, `node_modules/.cache/univer/${version}.cjs`),

  /** Jest's global setup. */
  async make(): Promise<void> {
    if (existsSync(univerBundle.file)) return;
    const exported = entries().map(
      (file) => `exports[${JSON.stringify(file)}] = () => require(${JSON.stringify(file)});`,
    );
    await build({
      stdin: { contents: exported.join("\n"), resolveDir: root },
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: univerBundle.file,
      logLevel: "warning",
    });
  },
};

export default univerBundle.make;

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
