/*
 * The tags of a function's docblock that hold a text, a formula or units, perhaps under conditions:
 *
 *   @sentence when growth is a range and base is above 0: what the call computed
 *
 * The conditions are "… is given", "… is a range", "… is above 0", "… is below required" (another argument) and
 * "… is fade" (a keyword or a number). See src/functions/functionDoc.ts for what they mean.
 */

/**
 * A tag's conditions and the text behind them.
 * @param {string} tag
 * @returns {import("../src/functions/functionDoc").Template}
 */
function readTemplate(tag) {
  const [, conditions, text] = /^when (.+?): (.+)$/.exec(tag) ?? [];
  return conditions ? { when: conditions.split(" and ").map(readCondition), text } : { when: [], text: tag };
}

/**
 * Arithmetic, with what stands behind " where ".
 * @param {string} tag
 * @returns {import("../src/functions/functionDoc").ArithmeticTemplate}
 */
function readArithmetic(tag) {
  const { when, text } = readTemplate(tag);
  const [arithmetic, where] = text.split(" where ");
  return where ? { when, text: arithmetic, where } : { when, text };
}

/**
 * Units by name, "result" with one for each column: year: year, result: year amount.
 * @param {string} tag
 * @returns {{ when: import("../src/functions/functionDoc").Condition[], units: Map<string, string[]> }}
 */
function readUnits(tag) {
  const { when, text } = readTemplate(tag);
  const units = text.split(", ").map((each) => {
    const [name, list] = each.split(": ");
    return [name, list.split(" ")];
  });
  return { when, units: new Map(units) };
}

/** @param {string} text such as "growth is a range" */
function readCondition(text) {
  const [, name, what] = /^(\w+) is (.+)$/.exec(text) ?? [];
  if (!name) throw new Error(`"${text}" is no condition.`);
  if (what === "given") return { name, kind: "given" };
  if (what === "a range") return { name, kind: "range" };
  const [, comparison, than] = /^(above|below) (.+)$/.exec(what) ?? [];
  return comparison
    ? { name, kind: comparison, than: numberOrWord(than) }
    : { name, kind: "equal", to: numberOrWord(what) };
}

function numberOrWord(text) {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

module.exports = { readTemplate, readArithmetic, readUnits };
