import { readFileSync } from "node:fs";
import path from "node:path";
import { functionExamples } from "../../scripts/functionDocs/functionExamples";
import { withFunctionTable } from "../../scripts/functionDocs/functionTable";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { functionExamples as typedExamples } from "../../src/functions/functionExamples";
import chinese from "../../src/functions/zh-TW.json";
import { functionFiles } from "../functions/functionFiles";
import { functionCount } from "../functions/functionTotals";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "docs/functions.md"), "utf8");
const docs = readFunctionDocs(functionFiles.map(({ file }) => file));

test("the documented table is the functions' docblocks (npm run docs writes it)", () => {
  expect(withFunctionTable(page, docs)).toBe(page);
  expect(page.match(/^\| `(CAPEX|ROI)\./gm)).toHaveLength(functionCount);
});

test("the examples for the table of functions are the docblocks' too", () => {
  const written = readFileSync(path.join(root, "src/functions/examples.json"), "utf8");
  expect(functionExamples(docs, { "zh-TW": chinese })).toBe(written);
  expect(typedExamples).toHaveLength(functionCount);
});
