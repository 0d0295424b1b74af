// npm run docs: writes what is made of the functions' docblocks and kept: the table of docs/functions.md, and
// src/functions/examples.json.
const fs = require("node:fs");
const { functionExamples } = require("./functionDocs/functionExamples");
const { functionFiles } = require("./functionDocs/functionFiles");
const { readFunctionDocs } = require("./functionDocs/readFunctionDocs");
const { withFunctionTable } = require("./functionDocs/functionTable");
const { readTranslations, translatedLanguages } = require("./functionDocs/translations");

const docs = readFunctionDocs(functionFiles);
const page = fs.readFileSync("docs/functions.md", "utf8");
fs.writeFileSync("docs/functions.md", withFunctionTable(page, docs));

const translations = Object.fromEntries(
  translatedLanguages.map((language) => [language, readTranslations(language)]),
);
fs.writeFileSync("src/functions/examples.json", functionExamples(docs, translations));
