const fs = require("node:fs");
const ts = require("typescript");
const { readArithmetic, readTemplate, readUnits } = require("./docTags");

/** @typedef {import("../src/functions/functionDoc").FunctionDoc} FunctionDoc */

/**
 * Reads the docblocks of function files, in English.
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
  const texts = (tag) => textsOf(declaration, tag);
  const text = (tag) => texts(tag)[0] ?? "";
  const units = texts("units").map(readUnits);
  return {
    id: text("customfunction"),
    order: Number(text("order")),
    line: text("line"),
    description: textOfDocblock(declaration).replace(/\s*\n\s*/g, " "),
    arguments: argumentsOf(declaration, usualUnits(units), enumsOf(source)),
    returns: text("returns"),
    resultUnits: usualUnits(units).get("result") ?? [],
    unitExceptions: unitExceptions(units),
    formula: text("formula"),
    errors: text("errors"),
    source: text("source"),
    examples: texts("example").map(exampleOf),
    sentences: texts("sentence").map(readTemplate),
    arithmetic: texts("arithmetic").map(readArithmetic),
  };
}

function argumentsOf(declaration, units, enums) {
  const types = new Map(declaration.parameters.map(({ name, type }) => [name.getText(), type.getText()]));
  const cellByCell = textsOf(declaration, "cellbycell").flatMap((names) => names.split(", "));
  return ts
    .getJSDocTags(declaration)
    .filter(ts.isJSDocParameterTag)
    .map((tag) => {
      const name = tag.name.getText();
      const keywords = enums.get(types.get(name));
      return {
        name,
        optional: tag.isBracketed,
        text: textOfTag(tag),
        unit: units.get(name)?.[0],
        ...(keywords && { keywords }),
        ...(name === "company" && { company: true }),
        ...(types.get(name) === "any[][]" && { range: true }),
        ...(cellByCell.includes(name) && { cellByCell: true }),
      };
    });
}

/** The units that hold without conditions. */
function usualUnits(units) {
  return new Map(units.filter(({ when }) => when.length === 0).flatMap((each) => [...each.units]));
}

function unitExceptions(units) {
  return units
    .filter(({ when }) => when.length > 0)
    .flatMap((each) => [...each.units].map(([name, [unit]]) => ({ when: each.when, name, unit })));
}

/** The keywords of each enum of a file, with what each means. */
function enumsOf(source) {
  const enums = source.statements.filter(ts.isEnumDeclaration);
  return new Map(
    enums.map(({ name, members }) => [
      name.text,
      members.map((member) => ({ keyword: member.initializer.text, text: textOfDocblock(member) })),
    ]),
  );
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

/** What stands before the tags. */
function textOfDocblock(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((block) => ts.getTextOfJSDocComment(block.comment) ?? "")
    .join("");
}

/**
 * A function as it is typed, optional arguments in brackets.
 * @param {FunctionDoc} doc
 */
function signatureOf({ id, arguments: all }) {
  return `${id}(${all.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

module.exports = { readFunctionDocs, signatureOf };
