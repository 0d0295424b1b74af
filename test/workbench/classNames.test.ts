import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const sources = path.join(root, "src/workbench/officeHost");
const built = ["workbench.js", "workbook.js"].map((file) =>
  readFileSync(path.join(root, "dist-workbench", file), "utf8"),
);

/** What the host's classes are called: an error says in which of Excel's classes it arose by that name. */
const names = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [
      ...readFileSync(path.join(sources, file), "utf8").matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm),
    ].map(([, name]) => name ?? ""),
  );

test("the build keeps the names of the host's classes", () => {
  expect(names.length).toBeGreaterThan(50);
  const renamed = names.filter((name) => !built.some((code) => new RegExp(`class ${name}\\b`).test(code)));
  expect(renamed).toEqual([]);
});
