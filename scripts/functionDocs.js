const fs = require("node:fs");
const ts = require("typescript");

/**
 * What a function's docblock tells; the texts are English.
 * @typedef {object} FunctionDoc
 * @property {string} id
 * @property {string} description
 * @property {{ name: string, optional: boolean, text: string }[]} parameters
 * @property {string} returns
 * @property {string} formula
 * @property {string} errors
 * @property {string} source
 * @property {{ formula: string, result: string }[]} examples
 * @property {string[]} keywords what each keyword of the function's enums means
 */

/**
 * Reads the docblocks of function files.
 * @param {string[]} files
 * @returns {FunctionDoc[]} in the order of their ids
 */
function readFunctionDocs(files) {
  return files.map(readFunctionDoc).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @param {string} file */
function readFunctionDoc(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const declaration = source.statements.find(
    (node) => ts.isFunctionDeclaration(node) && textsOf(node, "customfunction").length > 0,
  );
  if (!declaration) throw new Error(`${file} declares no custom function.`);
  const text = (tag) => textsOf(declaration, tag)[0] ?? "";
  return {
    id: text("customfunction"),
    description: ts
      .getJSDocCommentsAndTags(declaration)
      .map((block) => ts.getTextOfJSDocComment(block.comment) ?? "")
      .join("")
      .replace(/\s*\n\s*/g, " "),
    parameters: ts
      .getJSDocTags(declaration)
      .filter(ts.isJSDocParameterTag)
      .map((tag) => ({ name: tag.name.getText(), optional: tag.isBracketed, text: textOfTag(tag) })),
    returns: text("returns"),
    formula: text("formula"),
    errors: text("errors"),
    source: text("source"),
    examples: textsOf(declaration, "example").map(exampleOf),
    keywords: source.statements
      .filter(ts.isEnumDeclaration)
      .flatMap(({ members }) => members.map(keywordText)),
  };
}

/** @param {string} text such as =CAPEX.GROWTH() -> 0.6 */
function exampleOf(text) {
  const [formula, result] = text.split(" -> ");
  return { formula, result };
}

function textsOf(node, tagName) {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === tagName)
    .map(textOfTag);
}

function textOfTag(tag) {
  return ts.getTextOfJSDocComment(tag.comment) ?? "";
}

function keywordText(member) {
  return ts
    .getJSDocCommentsAndTags(member)
    .map((block) => ts.getTextOfJSDocComment(block.comment) ?? "")
    .join("");
}

/**
 * A function as it is typed, optional arguments in brackets.
 * @param {FunctionDoc} doc
 */
function signatureOf({ id, parameters }) {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

module.exports = { readFunctionDocs, signatureOf };
