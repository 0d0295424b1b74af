const { signatureOf } = require("./functionDocs");

const begin = "<!-- functions: written by npm run docs -->";
const end = "<!-- /functions -->";

/**
 * docs/functions.md with its table of functions made from their docblocks.
 * @param {string} readme
 * @param {import("./functionDocs").FunctionDoc[]} docs
 */
function withFunctionTable(readme, docs) {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/functions.md lacks ${begin} or ${end}.`);
  return `${readme.slice(0, before)}${begin}\n\n${functionTable(docs)}\n\n${readme.slice(after)}`;
}

function functionTable(docs) {
  const rows = [
    ["function", "result"],
    ["", ""],
    ...docs.map((doc) => [`\`${signatureOf(doc)}\``, firstSentence(doc.description)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  // The second row is the rule between heading and body.
  const filler = (row) => (row === rows[1] ? "-" : " ");
  return rows
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column], filler(row))).join(" | ")} |`)
    .join("\n");
}

function firstSentence(text) {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

module.exports = { withFunctionTable };
