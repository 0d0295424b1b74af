const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { DocblockError } = require("./docblockError");
const { tags: knownTags } = require("./tags");

/** @typedef {import("../../src/functions/functionDoc").KeywordDoc} KeywordDoc */

/**
 * A tag as it is written.
 * @typedef {object} Tag
 * @property {string} name
 * @property {string} text
 * @property {string} at its file and line
 */

/**
 * A parameter of the function with what @param says of it.
 * @typedef {object} Parameter
 * @property {string} name
 * @property {string} type
 * @property {boolean} optional
 * @property {string} description
 * @property {string} at
 */

/**
 * A function's docblock, taken apart into tags.
 * @typedef {object} Docblock
 * @property {string} at where the function is declared
 * @property {string} description
 * @property {Tag[]} tags
 * @property {Parameter[]} parameters
 * @property {Map<string, KeywordDoc[]>} enums the keywords of each enum of the file
 */

const root = path.resolve(__dirname, "../..");

/**
 * The docblock of the custom function that a file declares. Tags that nobody knows or misses are refused.
 * @param {string} file
 * @returns {Docblock}
 */
function readDocblock(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const relativePath = path.relative(root, file).replaceAll(path.sep, "/");
  const declaration = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((node) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction"));
  if (!declaration) throw new DocblockError(relativePath, "No function here has the tag @customfunction.");

  /** @param {import("typescript").Node} node */
  const placeOf = (node) =>
    `${relativePath}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
  const tags = ts
    .getJSDocTags(declaration)
    .map((tag) => ({ name: tag.tagName.text, text: textOf(tag), at: placeOf(tag) }));
  const at = placeOf(declaration);
  checkTags(tags, at);
  const parameters = parametersOf(declaration, at, placeOf);
  return { at, description: descriptionOf(declaration), tags, parameters, enums: enumsOf(source) };
}

/**
 * @param {Tag[]} tags
 * @param {string} at where the function is declared
 */
function checkTags(tags, at) {
  const unknown = tags.find(({ name }) => !Object.hasOwn(knownTags, name));
  if (unknown) throw new DocblockError(unknown.at, `There is no tag @${unknown.name}.`);
  const empty = tags.find(({ text }) => text === "");
  if (empty) throw new DocblockError(empty.at, `@${empty.name} says nothing.`);
  const long = tags.find(({ text }) => text.includes("\n"));
  if (long) throw new DocblockError(long.at, `@${long.name} goes on in a further line.`);
  for (const [name, { atLeast, atMost }] of Object.entries(knownTags)) {
    const found = tags.filter((tag) => tag.name === name);
    if (found.length < atLeast) throw new DocblockError(at, `The function lacks @${name}.`);
    const second = found[atMost];
    if (second) throw new DocblockError(second.at, `@${name} may stand here only once.`);
  }
}

/**
 * @param {import("typescript").FunctionDeclaration} declaration
 * @param {string} at
 * @param {(node: import("typescript").Node) => string} placeOf
 * @returns {Parameter[]}
 */
function parametersOf(declaration, at, placeOf) {
  const described = ts.getJSDocTags(declaration).filter(ts.isJSDocParameterTag);
  const names = declaration.parameters.map(({ name }) => name.getText());
  const unknown = described.find((tag) => !names.includes(tag.name.getText()));
  if (unknown)
    throw new DocblockError(placeOf(unknown), `The function has no parameter ${unknown.name.getText()}.`);
  return declaration.parameters.map((parameter) => {
    const name = parameter.name.getText();
    const tag = described.find((each) => each.name.getText() === name);
    if (!tag) throw new DocblockError(at, `The parameter ${name} has no @param.`);
    const type = parameter.type?.getText() ?? "";
    return { name, type, optional: tag.isBracketed, description: textOf(tag), at: placeOf(tag) };
  });
}

/**
 * The keywords of each enum of a file, with what each means.
 * @param {import("typescript").SourceFile} source
 * @returns {Map<string, KeywordDoc[]>}
 */
function enumsOf(source) {
  return new Map(
    source.statements.filter(ts.isEnumDeclaration).map(({ name, members }) => [
      name.text,
      members.map((member) => ({
        keyword: member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : "",
        text: descriptionOf(member),
      })),
    ]),
  );
}

/**
 * What stands before the tags.
 * @param {import("typescript").Node} node
 */
function descriptionOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .map(textOf)
    .join("")
    .replace(/\s*\n\s*/g, " ");
}

/** @param {{ comment?: string | import("typescript").NodeArray<import("typescript").JSDocComment> }} tagOrBlock */
function textOf({ comment }) {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

module.exports = { readDocblock };
