import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionDocs } from "../../scripts/functionDocs";
import { withFunctionTable } from "../../scripts/readmeTable";
import { functionFiles } from "../functions/functionFiles";
import { functionCount } from "../inventory";

const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");

test("the README's table is the functions' docblocks (npm run docs writes it)", () => {
  const docs = readFunctionDocs(functionFiles.map(({ file }) => file));
  expect(withFunctionTable(readme, docs)).toBe(readme);
  expect(readme.match(/^\| `(CAPEX|ROI)\./gm)).toHaveLength(functionCount);
});
