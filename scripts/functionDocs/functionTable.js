const { signatureOf } = require("./signature");

/** @typedef {import("../../src/functions/functionDoc").FunctionDoc} FunctionDoc */

const begin = "<!-- functions: written by npm run docs -->";
const end = "<!-- /functions -->";

/**
 * docs/functions.md with its table of functions made from their docblocks.
 * @param {string} page
 * @param {readonly FunctionDoc[]} docs
 */
function withFunctionTable(page, docs) {
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/functions.md lacks ${begin} or ${end}.`);
  return `${page.slice(0, before)}${begin}\n\n${functionTable(docs)}\n\n${page.slice(after)}`;
}

/** @param {readonly FunctionDoc[]} docs */
function functionTable(docs) {
  /** @type {[signature: string, result: string][]} */
  const rows = docs.map((doc) => [`\`${signatureOf(doc)}\``, firstSentence(doc.description)]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  /**
   * @param {string[]} cells
   * @param {string} [filler]
   */
  const line = (cells, filler) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(" | ")} |`;
  return [line(["function", "result"]), line(["", ""], "-"), ...rows.map((row) => line(row))].join("\n");
}

/** @param {string} text */
function firstSentence(text) {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

module.exports = { withFunctionTable };
