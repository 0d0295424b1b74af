// npm run docs: writes the table of functions in docs/functions.md from their docblocks.
const fs = require("node:fs");
const { functionFiles } = require("./functionDocs/functionFiles");
const { readFunctionDocs } = require("./functionDocs/readFunctionDocs");
const { withFunctionTable } = require("./functionDocs/functionTable");

const page = fs.readFileSync("docs/functions.md", "utf8");
fs.writeFileSync("docs/functions.md", withFunctionTable(page, readFunctionDocs(functionFiles)));
