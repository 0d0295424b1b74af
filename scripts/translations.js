// npm run translations: lists, by language and function, the translations that are missing and those of texts that are gone.
const { functionFiles } = require("./functionDocs/functionFiles");
const { readFunctionDocs } = require("./functionDocs/readFunctionDocs");
const { readTranslations, translatedLanguages, translationReport } = require("./functionDocs/translations");

const docs = readFunctionDocs(functionFiles);
for (const language of translatedLanguages) {
  const report = translationReport(docs, readTranslations(language));
  const isWhole =
    "Every text of the functions' docblocks is translated, and no translation is of a text that is gone.";
  console.log(`${language}\n${report || isWhole}`);
  if (report) process.exitCode = 1;
}
