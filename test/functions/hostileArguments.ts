import fc from "fast-check";
import type { ArgumentDoc, FunctionDoc, ValueUnit } from "../../src/functions/functionDoc";

/** Numbers at the edges of what Excel and JavaScript hold. */
const numbers = fc.constantFrom(
  ...[0, -0, 1, -1, 0.5, 1.5, 1e-9, 2 ** 53, -(2 ** 53), 1e308, -1e308, 5e-324, -5e-324],
  ...[NaN, Infinity, -Infinity, 1900, 9999, 100_000, 46_082.5, 2_958_465.99, 2_958_466],
);

/** Texts that look like something else, that JavaScript's objects have, or that are hard to show or cut. */
const texts = fc.constantFrom(
  ...["", " ", "0", "-0", "60%", "1e5", "0x10", " 12 ", "１２", "1,000", "TRUE", "2026-02-30", "2026-04-29"],
  ...["undefined", "null", "NaN", "Infinity", "[object Object]", "#N/A", "=1+1", "total", "TOTAL\u00a0"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "__defineGetter__"],
  ...["👩‍👩‍👧‍👦", "x" + "😀".repeat(30), "\u202e\u0000\u0007", "\ud800", "微軟", "<img src=x onerror=alert(1)>"],
);

/** As much text as a cell holds. */
const longText = fc.constantFrom("x".repeat(32_767), "😀".repeat(16_383));

/** What stands for errors and data types where Excel hands over objects, and objects that are neither. */
const objects = fc.constantFrom<unknown>(
  ...[{}, { code: "#N/A" }, { code: "#DIV/0!", message: "undefined" }, { code: 5 }],
  ...[{ type: "Error", errorType: "Value", basicType: "Error", basicValue: "#VALUE!" }],
  ...[{ type: "FormattedNumber", basicValue: 5, numberFormat: "0" }, { length: 2 }, { value: 5 }],
  ...[JSON.parse('{"__proto__": 1}'), { toString: null, valueOf: null }],
);

/** Ranges that Excel never makes. */
const misshapen = fc.constantFrom<unknown>(
  ...[[], [[]], [[], []], [[[1]]], [[[[]]]], [1, 2], [null], ["a"], [[1], 2], [[1, 2], [3]], [[1], [2, 3]]],
  ...[[[1, 2], []], [{}], [[{}]], [[[1, 2]], [[3, 4]]], [["MSFT"], ["META", "AMZN"]]],
);

const cell = fc.oneof(
  { arbitrary: numbers, weight: 6 },
  { arbitrary: texts, weight: 5 },
  { arbitrary: fc.constantFrom<unknown>(null, undefined, true, false), weight: 3 },
  { arbitrary: fc.double(), weight: 2 },
  { arbitrary: objects, weight: 2 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }), weight: 1 },
);

/** Anything at all, whatever the argument. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: cell, weight: 600 },
  { arbitrary: rangeOf(cell), weight: 300 },
  { arbitrary: misshapen, weight: 60 },
  { arbitrary: fc.anything({ maxDepth: 1, maxKeys: 2 }), weight: 40 },
  { arbitrary: longText, weight: 1 },
);

const sensible: Record<ValueUnit, fc.Arbitrary<unknown>> = {
  rate: fc.oneof(
    { arbitrary: fc.double({ min: 0, max: 0.9, noNaN: true }), weight: 9 },
    fc.double({ min: -1, max: 2, noNaN: true }),
  ),
  // Companies have figures of these years alone.
  year: fc.oneof(fc.constantFrom(2025, 2026), fc.integer({ min: 2023, max: 2060 })),
  amount: fc.oneof(
    { arbitrary: fc.double({ min: 0.01, max: 1e6, noNaN: true }), weight: 4 },
    // An outlay.
    fc.double({ min: -1e3, max: -0.01, noNaN: true }),
  ),
  number: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.double({ min: 0.1, max: 20, noNaN: true })),
  date: fc.constantFrom<unknown>("2026-04-29", "2026-02-05", 46_082, 46_200),
  text: fc.constantFrom("MSFT", "google", " Meta ", "亞馬遜", "total"),
};

/** Arguments that go with one another: shares that are drawn one by one never sum to 1. */
const together: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> = {
  shares: fc.constantFrom([[1]], [[0.6, 0.4]], [[0.5], [0.5]]),
  lives: fc.constantFrom([[5]], [[6, 20]], [[2.5], [15]]),
};

/** The arguments of a call: all as they should be, one of them anything, or all of them anything. */
export function argumentsOf({ arguments: all }: FunctionDoc): fc.Arbitrary<unknown[]> {
  const usual = all.map(usualArgument);
  const oneAstray = all.map((_, astray) =>
    fc.tuple(...usual.map((each, index) => (index === astray ? anything : each))),
  );
  return fc.oneof(
    { arbitrary: fc.tuple(...usual), weight: 4 },
    ...(all.length > 0 ? [{ arbitrary: fc.oneof(...oneAstray), weight: 4 }] : []),
    { arbitrary: fc.tuple(...all.map(() => anything)), weight: 2 },
  );
}

/** The arguments of a call with a range of that shape in each place that takes one in turn, and in all of them. */
export function withLargeRanges(
  { arguments: all }: FunctionDoc,
  [rows, columns]: readonly [number, number],
): fc.Arbitrary<unknown[]>[] {
  const large = (doc: ArgumentDoc) =>
    usualCell(doc).map((value) => Array.from({ length: rows }, () => Array<unknown>(columns).fill(value)));
  const ranges = all.filter(({ range }) => range);
  const choices = ranges.length > 1 ? [...ranges.map((each) => [each]), ranges] : [ranges];
  return choices.map((chosen) =>
    fc.tuple(...all.map((doc) => (chosen.includes(doc) ? large(doc) : usualArgument(doc)))),
  );
}

function usualArgument(doc: ArgumentDoc): fc.Arbitrary<unknown> {
  const value = usualCell(doc);
  const given = together[doc.name] ?? (doc.range ? rangeOf(value) : value);
  return doc.optional ? fc.oneof(given, fc.constant(null)) : given;
}

function usualCell({ keywords, unit }: ArgumentDoc): fc.Arbitrary<unknown> {
  return keywords ? fc.constantFrom(...keywords.map(({ keyword }) => keyword)) : sensible[unit];
}

/** A cell, a row, a column or a block, as Excel hands ranges over. */
function rangeOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const row = (columns: number) => fc.array(value, { minLength: columns, maxLength: columns });
  const block = (rows: number, columns: number) =>
    fc.array(row(columns), { minLength: rows, maxLength: rows });
  return fc.oneof(block(1, 1), block(1, 3), block(5, 1), block(2, 2));
}
