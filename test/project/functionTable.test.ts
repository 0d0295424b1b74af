import { readFileSync } from "node:fs";
import path from "node:path";
import { withFunctionTable } from "../../scripts/functionDocs/functionTable";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { functionFiles } from "../functions/functionFiles";
import { functionCount } from "../functions/functionTotals";

const page = readFileSync(path.resolve(__dirname, "../../docs/functions.md"), "utf8");

test("the documented table is the functions' docblocks (npm run docs writes it)", () => {
  const docs = readFunctionDocs(functionFiles.map(({ file }) => file));
  expect(withFunctionTable(page, docs)).toBe(page);
  expect(page.match(/^\| `(CAPEX|ROI)\./gm)).toHaveLength(functionCount);
});
