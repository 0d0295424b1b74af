const { DocblockError } = require("./docblockError");

/** @typedef {import("./readDocblock").Tag} Tag */
/** @typedef {import("../../src/functions/functionDoc").Condition} Condition */
/** @typedef {import("../../src/functions/functionDoc").ErrorDoc} ErrorDoc */
/** @typedef {import("../../src/functions/functionDoc").ExampleDoc} ExampleDoc */
/** @typedef {import("../../src/functions/functionDoc").Template} Template */
/** @typedef {import("../../src/functions/functionDoc").ValueUnit} ValueUnit */
/** @typedef {import("../../src/functions/functionDoc").WorkingsTemplate} WorkingsTemplate */

/** @type {readonly ValueUnit[]} */
const units = ["rate", "year", "amount", "number", "date", "text"];

/** @type {readonly ErrorDoc["code"][]} */
const errorCodes = ["#N/A", "#NUM!", "#DIV/0!", "#VALUE!"];

/**
 * Reads "when growth is a range and base is above 0: text", or a text that always holds.
 * @param {Tag} tag
 * @returns {Template}
 */
function readTemplate({ name, text, at }) {
  if (!text.startsWith("when ")) return { when: [], text };
  const [, conditions, rest] = /^when (.+?): (.+)$/.exec(text) ?? [];
  if (conditions === undefined || rest === undefined)
    throw new DocblockError(at, `@${name} has no colon and text behind its conditions.`);
  return { when: conditions.split(" and ").map((each) => readCondition(each, at)), text: rest };
}

/**
 * Reads a template of arithmetic, perhaps with what its letters stand for behind " where ".
 * @param {Tag} tag
 * @returns {WorkingsTemplate}
 */
function readWorkings(tag) {
  const { when, text } = readTemplate(tag);
  const [arithmetic = "", where, ...further] = text.split(" where ");
  if (further.length > 0) throw new DocblockError(tag.at, "@workings has more than one where.");
  return where ? { when, text: arithmetic, where } : { when, text };
}

/**
 * Reads units by name, "result" with one for each column: year: year, result: year amount.
 * @param {Tag} tag
 * @returns {{ when: readonly Condition[], units: [name: string, units: ValueUnit[]][] }}
 */
function readUnits(tag) {
  const { when, text } = readTemplate(tag);
  return { when, units: text.split(", ").map((each) => readUnitsOfOne(each, tag.at)) };
}

/**
 * @param {string} text such as "growth: rate"
 * @param {string} at
 * @returns {[name: string, units: ValueUnit[]]}
 */
function readUnitsOfOne(text, at) {
  const [, name, list] = /^(\w+): (\w+(?: \w+)*)$/.exec(text) ?? [];
  if (name === undefined || list === undefined)
    throw new DocblockError(at, `"${text}" is no name with a colon and its unit.`);
  return [
    name,
    list.split(" ").map((word) => {
      const unit = units.find((each) => each === word);
      if (!unit) throw new DocblockError(at, `${word} is no unit: there are ${units.join(", ")}.`);
      return unit;
    }),
  ];
}

/**
 * Reads an error with the clause that says when it comes: #N/A for an unknown company.
 * @param {Tag} tag
 * @returns {ErrorDoc}
 */
function readError({ text, at }) {
  const code = errorCodes.find((each) => text.startsWith(`${each} `));
  if (!code) throw new DocblockError(at, `@error begins with one of ${errorCodes.join(", ")}.`);
  if (text.endsWith(".")) throw new DocblockError(at, "@error is a clause, without a full stop.");
  return { code, text };
}

/**
 * Reads a call of a function and its result: =CAPEX.GROWTH() -> 0.6
 * @param {Tag} tag
 * @param {string} id
 * @returns {ExampleDoc}
 */
function readExample({ text, at }, id) {
  const [formula, result, ...further] = text.split(" -> ");
  if (!formula?.startsWith("=") || !result || further.length > 0)
    throw new DocblockError(at, "@example is a formula, ->, and its result.");
  if (!formula.startsWith(`=${id}(`)) throw new DocblockError(at, `@example is no call of ${id}.`);
  return { formula, result };
}

/**
 * Reads the label of an argument: growth: Growth a year
 * @param {Tag} tag
 * @returns {{ name: string, label: string }}
 */
function readLabel({ text, at }) {
  const [, name, label] = /^(\w+): (.+)$/.exec(text) ?? [];
  if (name === undefined || label === undefined)
    throw new DocblockError(at, "@label is an argument, a colon, and the label.");
  return { name, label };
}

/**
 * Reads names of arguments: capex, revenue
 * @param {Tag} tag
 */
function readNames({ text }) {
  return text.split(", ");
}

/**
 * @param {string} text such as "growth is a range"
 * @param {string} at
 * @returns {Condition}
 */
function readCondition(text, at) {
  const [, name, what] = /^(\w+) is (given|a range|(?:(?:above|below) )?[\w.-]+)$/.exec(text) ?? [];
  if (name === undefined || what === undefined)
    throw new DocblockError(
      at,
      `"${text}" is no condition: a value is given, is a range, is above or below another, or is a keyword or number.`,
    );
  if (what === "given") return { name, kind: "given" };
  if (what === "a range") return { name, kind: "range" };
  const [comparison = "", than] = what.split(" ");
  if (than === undefined) return { name, kind: "equal", to: numberOrWord(comparison) };
  return { name, kind: comparison === "above" ? "above" : "below", than: numberOrWord(than) };
}

/** @param {string} text */
function numberOrWord(text) {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

module.exports = { readError, readExample, readLabel, readNames, readTemplate, readUnits, readWorkings };
