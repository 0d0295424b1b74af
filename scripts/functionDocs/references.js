const { DocblockError } = require("./docblockError");

/** @typedef {import("../../src/functions/functionDoc").ArgumentDoc} ArgumentDoc */
/** @typedef {import("../../src/functions/functionDoc").Condition} Condition */

/** Where the cell of an answer stands that workings speak of. */
const places = ["row", "column", "index", "lastRow", "lastColumn"];

/** By what workings name the figure of ours that the arithmetic is done with. */
const figure = "figure";

/** What stands for all companies where an argument takes one of them. */
const allCompanies = "total";

/** What the tags of a docblock may refer to: arguments, the result and, in workings, places. */
class References {
  /** @param {readonly ArgumentDoc[]} args */
  constructor(args) {
    this.args = args;
    this.values = [...args.map(({ name }) => name), "result"];
  }

  /**
   * Refuses a name that is no argument.
   * @param {string} name
   * @param {string} at
   */
  checkArgument(name, at) {
    if (!this.args.some((each) => each.name === name))
      throw new DocblockError(at, `The function has no argument ${name}.`);
  }

  /**
   * Refuses a name that is neither an argument nor the result.
   * @param {string} name
   * @param {string} at
   */
  checkValue(name, at) {
    if (!this.values.includes(name)) throw new DocblockError(at, `${name} is no argument, nor is it result.`);
  }

  /**
   * Refuses placeholders of an explanation that are no values: {growth}.
   * @param {string} text
   * @param {string} at
   */
  checkPlaceholders(text, at) {
    for (const inner of placeholdersOf(text, at)) this.checkValue(inner, at);
  }

  /**
   * Refuses placeholders of workings that are neither values nor cells: {values[index-1]}, {sum(weights)}, {row},
   * {figure}.
   * @param {string} text
   * @param {string} at
   */
  checkWorkings(text, at) {
    for (const inner of placeholdersOf(text, at)) {
      const [, list, place] = /^(\w+)\[(\w+)(?:[+-]\d+)?\]$/.exec(inner) ?? [];
      const [, addends] = /^sum\((\w+)\)$/.exec(inner) ?? [];
      const cells = list ?? addends;
      if (place !== undefined && !places.includes(place))
        throw new DocblockError(at, `${place} is no place: there are ${places.join(", ")}.`);
      if (cells !== undefined) this.checkRange(cells, at);
      else if (inner !== figure && !places.includes(inner)) this.checkValue(inner, at);
    }
  }

  /**
   * Refuses conditions that no value of a call could answer.
   * @param {readonly Condition[]} conditions
   * @param {string} at
   * @param {"places"} [further] names that are allowed beside the values
   */
  checkConditions(conditions, at, further) {
    for (const condition of conditions) {
      const { name } = condition;
      const isKnownPlace = (/** @type {string} */ word) => further !== undefined && places.includes(word);
      if ("than" in condition && typeof condition.than === "string" && !isKnownPlace(condition.than))
        this.checkValue(condition.than, at);
      if (isKnownPlace(name)) continue;
      this.checkValue(name, at);
      if (condition.kind === "given") this.checkOptional(name, at);
      if (condition.kind === "range") this.checkRange(name, at);
      if (condition.kind === "equal" && typeof condition.to === "string")
        this.checkKeyword(name, condition.to, at);
    }
  }

  /**
   * Refuses an argument that takes no range.
   * @param {string} name
   * @param {string} at
   */
  checkRange(name, at) {
    this.checkArgument(name, at);
    if (!this.args.some((each) => each.name === name && each.range))
      throw new DocblockError(at, `${name} takes no range.`);
  }

  /**
   * Refuses an argument that takes no companies.
   * @param {string} name
   * @param {string} at
   */
  checkCompany(name, at) {
    this.checkArgument(name, at);
    if (!this.args.some((each) => each.name === name && each.company))
      throw new DocblockError(at, `${name} takes no companies.`);
  }

  /**
   * @param {string} name
   * @param {string} at
   */
  checkOptional(name, at) {
    if (!this.args.some((each) => each.name === name && each.optional))
      throw new DocblockError(at, `${name} is no optional argument, so that it is always given.`);
  }

  /**
   * @param {string} name
   * @param {string} keyword
   * @param {string} at
   */
  checkKeyword(name, keyword, at) {
    const argument = this.args.find((each) => each.name === name);
    const keywords = argument?.total
      ? [allCompanies]
      : (argument?.keywords ?? []).map((each) => each.keyword);
    if (!keywords.includes(keyword)) throw new DocblockError(at, `${keyword} is no keyword of ${name}.`);
  }
}

/**
 * What stands in a text's braces.
 * @param {string} text
 * @param {string} at
 */
function placeholdersOf(text, at) {
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, "")))
    throw new DocblockError(at, `A brace of "${text}" has no other, or nothing in it.`);
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, inner = ""]) => inner);
}

module.exports = { References };
