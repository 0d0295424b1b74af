import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { record } from "./report";

const root = path.resolve(__dirname, "../..");

/** The hash of each file below a folder. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}

test("a second build is the first, byte for byte", () => {
  const again = mkdtempSync(path.join(tmpdir(), "aiCapexBuild-"));
  try {
    const { status } = spawnSync(
      `npx webpack --mode production --config-name functions --config-name taskpane --output-path "${again}"`,
      { cwd: root, shell: true },
    );
    expect(status).toBe(0);
    const [first, second] = [hashesOf(path.join(root, "dist")), hashesOf(again)];
    expect(second).toEqual(first);
    expect(Object.keys(first).length).toBeGreaterThan(30);
    record(
      "A second build of dist/ in another folder",
      `${Object.keys(first).length} files`,
      "all byte for byte the same",
    );
  } finally {
    rmSync(again, { recursive: true });
  }
});
