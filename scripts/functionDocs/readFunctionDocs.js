const { DocblockError } = require("./docblockError");
const grammar = require("./grammar");
const { readDocblock } = require("./readDocblock");
const { References } = require("./references");

/** @typedef {import("./readDocblock").Docblock} Docblock */
/** @typedef {import("./readDocblock").Tag} Tag */
/** @typedef {import("../../src/functions/functionDoc").ArgumentDoc} ArgumentDoc */
/** @typedef {import("../../src/functions/functionDoc").Condition} Condition */
/** @typedef {import("../../src/functions/functionDoc").FunctionDoc} FunctionDoc */
/** @typedef {import("../../src/functions/functionDoc").ValueUnit} ValueUnit */

/**
 * Units that hold under conditions, or always.
 * @typedef {{ at: string, when: readonly Condition[], units: [name: string, units: ValueUnit[]][] }} UnitsTag
 */

/**
 * Reads the docblocks of function files, in English; one that is not as it has to be is refused with its line.
 * @param {string[]} files
 * @returns {FunctionDoc[]} in the order of their ids
 */
function readFunctionDocs(files) {
  return files.map(readFunctionDoc).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param {string} file
 * @returns {FunctionDoc}
 */
function readFunctionDoc(file) {
  const docblock = readDocblock(file);
  /** @param {string} name */
  const named = (name) => docblock.tags.filter((tag) => tag.name === name);
  /** @param {string} name */
  const text = (name) => named(name)[0]?.text ?? "";
  const units = named("units").map((tag) => ({ at: tag.at, ...grammar.readUnits(tag) }));
  const args = argumentsOf(docblock, named, usualUnits(units));
  const references = new References(args);
  checkUnits(units, references, docblock.at);
  return {
    id: text("customfunction"),
    summary: text("summary"),
    description: docblock.description,
    arguments: args,
    returns: text("returns"),
    resultUnits: usualUnits(units).get("result") ?? [],
    unitExceptions: unitExceptions(units),
    formula: text("formula"),
    errors: named("error").map(grammar.readError),
    source: text("source"),
    examples: named("example").map((tag) => grammar.readExample(tag, text("customfunction"))),
    explanations: explanationsOf(named("explanation"), references),
    workings: workingsOf(named("workings"), references),
  };
}

/**
 * @param {Docblock} docblock
 * @param {(name: string) => Tag[]} named
 * @param {Map<string, ValueUnit[]>} units
 * @returns {ArgumentDoc[]}
 */
function argumentsOf({ parameters, enums }, named, units) {
  const labels = named("label").map((tag) => ({ at: tag.at, ...grammar.readLabel(tag) }));
  /** @param {string} tagName */
  const namesOf = (tagName) =>
    named(tagName).flatMap((tag) => grammar.readNames(tag).map((name) => ({ at: tag.at, name })));
  const elementwise = namesOf("elementwise");
  const ranges = namesOf("range");
  const [total] = named("total");
  const args = parameters.map(({ name, type, optional, description, at }) => {
    if (!type.endsWith("[][]"))
      throw new DocblockError(
        at,
        `${name} is to be rows of cells, any[][]: so an empty cell is told from none.`,
      );
    const keywords = enums.get(type.replace("[][]", ""));
    const [unit, ...further] = units.get(name) ?? [];
    if (!unit || further.length > 0) throw new DocblockError(at, `${name} has to have one unit.`);
    const label = keywords ? "" : labelOf(name, description, labels, at);
    return {
      name,
      optional,
      label,
      details: description.slice(label.length),
      unit,
      ...(keywords && { keywords }),
      ...(name === "company" && { company: true }),
      ...(name === total?.text && { total: true }),
      ...([...ranges, ...elementwise].some((each) => each.name === name) && { range: true }),
      ...(elementwise.some((each) => each.name === name) && { elementwise: true }),
    };
  });
  const references = new References(args);
  for (const { name, at } of labels) {
    references.checkArgument(name, at);
    if (args.some((each) => each.name === name && each.keywords))
      throw new DocblockError(at, `${name} takes keywords, which say it all.`);
  }
  for (const { name, at } of [...elementwise, ...ranges]) references.checkArgument(name, at);
  for (const { name, at } of ranges)
    if (elementwise.some((each) => each.name === name))
      throw new DocblockError(at, `${name} is elementwise, which takes a range anyway.`);
  if (total) references.checkCompany(total.text, total.at);
  return args;
}

/**
 * The label of an argument, with which its description begins.
 * @param {string} name
 * @param {string} description
 * @param {{ name: string, label: string, at: string }[]} labels
 * @param {string} at
 */
function labelOf(name, description, labels, at) {
  const [own, second] = labels.filter((each) => each.name === name);
  if (!own) throw new DocblockError(at, `${name} has no @label.`);
  if (second) throw new DocblockError(second.at, `${name} has a label already.`);
  if (!description.startsWith(own.label))
    throw new DocblockError(own.at, `The description of ${name} does not begin with its label.`);
  return own.label;
}

/**
 * The units that hold without conditions.
 * @param {readonly UnitsTag[]} units
 */
function usualUnits(units) {
  return new Map(units.filter(({ when }) => when.length === 0).flatMap((each) => each.units));
}

/**
 * @param {readonly UnitsTag[]} units
 * @returns {FunctionDoc["unitExceptions"]}
 */
function unitExceptions(units) {
  return units
    .filter(({ when }) => when.length > 0)
    .flatMap(({ when, units: all }) => all.flatMap(([name, [unit]]) => (unit ? [{ when, name, unit }] : [])));
}

/**
 * @param {readonly UnitsTag[]} units
 * @param {References} references
 * @param {string} at where the function is declared
 */
function checkUnits(units, references, at) {
  for (const tag of units) {
    references.checkConditions(tag.when, tag.at);
    for (const [name, each] of tag.units) {
      references.checkValue(name, tag.at);
      if (tag.when.length > 0 && each.length > 1)
        throw new DocblockError(tag.at, `${name} has more than one unit under a condition.`);
    }
  }
  if (!usualUnits(units).has("result")) throw new DocblockError(at, "The result has no unit.");
}

/**
 * Templates of which the last alone always holds.
 * @param {readonly Tag[]} tags
 * @param {References} references
 */
function explanationsOf(tags, references) {
  return tags.map((tag, index) => {
    const template = grammar.readTemplate(tag);
    const isLast = index === tags.length - 1;
    if (isLast && template.when.length > 0)
      throw new DocblockError(tag.at, "The last @explanation has a condition, so that a call may have none.");
    if (!isLast) checkReached(template, tag);
    references.checkConditions(template.when, tag.at);
    references.checkPlaceholders(template.text, tag.at);
    return template;
  });
}

/**
 * @param {readonly Tag[]} tags
 * @param {References} references
 */
function workingsOf(tags, references) {
  return tags.map((tag, index) => {
    const template = grammar.readWorkings(tag);
    if (index < tags.length - 1) checkReached(template, tag);
    references.checkConditions(template.when, tag.at, "places");
    references.checkWorkings(template.text + (template.where ?? ""), tag.at);
    return template;
  });
}

/**
 * Refuses a template that always holds where others follow it.
 * @param {{ when: readonly Condition[] }} template
 * @param {Tag} tag
 */
function checkReached({ when }, { name, at }) {
  if (when.length === 0)
    throw new DocblockError(at, `This @${name} has no condition, so that those behind it are never reached.`);
}

module.exports = { readFunctionDocs };
