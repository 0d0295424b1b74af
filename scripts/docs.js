// npm run docs: writes the README's table of functions from their docblocks.
const fs = require("node:fs");
const { functionFiles } = require("./functionFiles");
const { readFunctionDocs } = require("./functionDocs");
const { withFunctionTable } = require("./readmeTable");

const readme = fs.readFileSync("README.md", "utf8");
fs.writeFileSync("README.md", withFunctionTable(readme, readFunctionDocs(functionFiles)));
