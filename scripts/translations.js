// npm run translations: lists, function by function, the translations that are missing and those of texts that are gone.
const { functionFiles } = require("./functionDocs/functionFiles");
const { readFunctionDocs } = require("./functionDocs/readFunctionDocs");
const { readTraditionalChinese, translationReport } = require("./functionDocs/translations");

const report = translationReport(readFunctionDocs(functionFiles), readTraditionalChinese());
console.log(
  report ||
    "Every text of the functions' docblocks is translated, and no translation is of a text that is gone.",
);
process.exitCode = report ? 1 : 0;
