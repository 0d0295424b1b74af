import fc, { type Arbitrary } from "fast-check";
import type { Argument, Cell } from "./lambdaEngine";

/**
 * How the arguments of a lambda are drawn, and the Excel errors that these draws meet. Left out are results beyond
 * 1E308: in a range IronCalc shows infinity there, where Excel and our functions answer #NUM!.
 */
export interface LambdaDraw {
  id: string;
  why: string;
  errors: string[];
  args: Arbitrary<Argument[]>;
}

const NUM = "#NUM!";
const DIV = "#DIV/0!";
const NA = "#N/A";

/** Decimal fractions, so that sums and differences land on boundaries as often as a user's do. */
const decimal = (min: number, max: number, places: number): Arbitrary<number> =>
  fc.integer({ min: min * 10 ** places, max: max * 10 ** places }).map((units) => units / 10 ** places);
/** Mostly the first, now and then one of the boundary or forbidden values. */
const mostly = <T extends Cell>(usual: Arbitrary<T>, seldom: T[], weight = 5): Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...seldom) });

const year = fc.integer({ min: 2020, max: 2034 });
const amount = mostly(decimal(-500, 3000, 2), [0]);
const positive = mostly(decimal(0.01, 3000, 2), [700, 1400, 350, 0, -5]);
const rate = mostly(decimal(-0.95, 3, 3), [0, 1, -1, -1.5]);
/** For ranges, where one rate outside the domain refuses all. */
const gentleRate = mostly(rate, [0.6], 1);

const line = (cell: Arbitrary<Cell>, minLength = 1): Arbitrary<Cell[][]> =>
  fc
    .tuple(fc.array(cell, { minLength, maxLength: 9 }), fc.boolean())
    .map(([cells, isRow]) => (isRow ? [cells] : cells.map((each) => [each])));
const blockOf = (cell: Arbitrary<Cell>, height: number, width: number): Arbitrary<Cell[][]> =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
const block = (cell: Arbitrary<Cell>): Arbitrary<Cell[][]> =>
  size.chain(([height, width]) => blockOf(cell, height, width));
const oneOrBlock = (cell: Arbitrary<Cell>): Arbitrary<Argument> => fc.oneof(cell, block(cell));

const firstYear = fc.integer({ min: 2015, max: 2026 });
/** The last and the first year of a table, and the horizons next to those refused. */
const yearsOfTable = fc
  .tuple(mostly(fc.integer({ min: 0, max: 12 }), [0, 1, 100, 101, -1]), firstYear)
  .map(([horizon, first]) => ({ first, last: first + horizon }));
const revenue = mostly(decimal(0, 2500, 1), [0]);
const ceiling = mostly(decimal(1500, 9000, 1), [700, 0, -100]);

/** Bases on either side of what an S-curve to 700 takes. */
const atCeiling = fc.constantFrom(0, 699, 700);

const weights = fc.oneof(
  block(mostly(fc.integer({ min: 0, max: 3 }), [1])),
  block(mostly<Cell>(decimal(0, 300, 1), ["", 0], 8)),
  block(mostly(decimal(0, 1, 6), [-1], 30)),
  block(fc.constantFrom<Cell>(0, "")),
);
const total = mostly(fc.oneof(decimal(-900, 900, 3), decimal(-1000, 1000, 0)), [0, 700, 0.5, 1e16]);
const decimals = mostly(fc.integer({ min: 0, max: 6 }), [-1, 7], 10);

export const lambdaDraws: LambdaDraw[] = [
  {
    id: "CAPEX.PROJECT",
    why: "one rate or a path, years before, at and beyond the base, −100 % both ways",
    errors: [NUM, DIV, NA],
    args: fc.oneof(
      fc.tuple(oneOrBlock(year), rate, amount, firstYear),
      fc.tuple(oneOrBlock(fc.integer({ min: 2022, max: 2030 })), fc.constant(-1), amount, fc.constant(2026)),
      fc.tuple(oneOrBlock(year), line(gentleRate, 2), amount, fc.integer({ min: 2018, max: 2022 })),
    ),
  },
  {
    id: "CAPEX.GROWTH",
    why: "an end of 0, a start of 0, negative amounts, no periods, parts of a period",
    errors: [NUM, DIV],
    args: fc.tuple(positive, positive, mostly(decimal(0.25, 12, 2), [1, 0, -1])),
  },
  {
    id: "CAPEX.YOY",
    why: "rows and columns, one value alone, a zero in between",
    errors: [DIV],
    args: fc.tuple(line(amount)),
  },
  {
    id: "CAPEX.FADE",
    why: "falling and rising, one year, and the first numbers of years refused",
    errors: [NUM],
    args: fc.tuple(rate, rate, mostly(fc.integer({ min: 1, max: 15 }), [0, 1, 2, 100, 101, -3])),
  },
  {
    id: "CAPEX.PATH",
    why: "each method in several spellings, base year alone, horizons refused, a rate that falls below −100 %",
    errors: [NUM],
    args: yearsOfTable.chain(({ first, last }) => {
      const [from, to] = [fc.constant(first), fc.constant(last)];
      const method = (...spellings: string[]) => fc.constantFrom(...spellings);
      return fc.oneof(
        fc.tuple(to, method("constant", "Constant"), rate, fc.constantFrom<Cell>("", 5), amount, from),
        fc.tuple(to, method("fade", "FADE"), rate, rate, amount, from),
        fc.tuple(to, method("scurve", "SCurve"), mostly(decimal(0.01, 2, 2), [0]), ceiling, positive, from),
        fc.tuple(to, method("scurve"), fc.constant(0.6), fc.constant(700), atCeiling, from),
      );
    }),
  },
  {
    id: "CAPEX.SCENARIOS",
    why: "a loss of everything, base year alone, horizons refused",
    errors: [NUM],
    args: yearsOfTable.chain(({ first, last }) =>
      fc.tuple(line(gentleRate), fc.constant(last), amount, fc.constant(first)),
    ),
  },
  {
    id: "CAPEX.ALLOCATE",
    why: "ties, blanks, totals finer than a unit, negative or too large to count, decimals refused",
    errors: [NUM, DIV],
    args: fc.oneof(
      { weight: 5, arbitrary: fc.tuple(weights, total, decimals) },
      // Half a unit that binary fractions miss by a hair.
      { weight: 1, arbitrary: fc.tuple(weights, fc.constantFrom(1.005, -1.115, 8.345), fc.constant(2)) },
    ),
  },
  {
    id: "CAPEX.INTENSITY",
    why: "two ranges of one shape, or one cell against a range from either side",
    errors: [NUM, DIV],
    args: size.chain(([height, width]) => {
      const sales = mostly(decimal(0.1, 900, 1), [0, -1], 12);
      return fc.oneof(
        fc.tuple(blockOf(amount, height, width), blockOf(sales, height, width)),
        fc.tuple(amount, blockOf(sales, height, width)),
        fc.tuple(blockOf(amount, height, width), sales),
      );
    }),
  },
  {
    id: "CAPEX.DEPRECIATION",
    why: "one cost or vintages, lives of part of a year, shorter and longer than the range",
    errors: [NUM, DIV],
    args: fc.tuple(
      fc.oneof(amount, line(amount)),
      mostly(fc.oneof(decimal(0.1, 9, 1), fc.integer({ min: 1, max: 9 })), [0, -1, 0.5, 100], 4),
      mostly(decimal(0, 1, 2), [0, 1, -0.1, 1.1]),
      fc.constantFrom("full", "half", "Full", "HALF"),
    ),
  },
  {
    id: "ROI.GAP",
    why: "one rate or a range",
    errors: [],
    args: fc.tuple(oneOrBlock(rate), rate),
  },
  {
    id: "ROI.STATUS",
    why: "gaps exactly at the tolerance, and where binary fractions miss it by a hair",
    errors: [NUM],
    args: fc.tuple(
      oneOrBlock(mostly(decimal(-0.05, 0.05, 2), [0.63 - 0.6, 0.03 + 5e-13, -0.03 - 5e-13])),
      fc.oneof(mostly(decimal(0, 0.05, 2), [0, -0.01]), fc.constant(0.03)),
      fc.constantFrom("en-US", "zh-TW", "ZH-tw"),
    ),
  },
  {
    id: "ROI.REQUIRED",
    why: "margins of 0, 100 % and beyond, multiples of 0 and below",
    errors: [NUM, DIV],
    args: fc.tuple(
      oneOrBlock(amount),
      mostly(decimal(0, 0.99, 2), [0, 1, 1.2, -0.1]),
      mostly(decimal(0.5, 3, 1), [1, 2, 0, -1]),
    ),
  },
  {
    id: "ROI.SHORTFALL",
    why: "one amount or a range",
    errors: [],
    args: fc.tuple(oneOrBlock(amount), amount),
  },
  {
    id: "ROI.COVERAGE",
    why: "a requirement of 0",
    errors: [DIV],
    args: fc.tuple(oneOrBlock(amount), amount),
  },
  {
    id: "ROI.BREAKEVEN",
    why: "whole numbers of years, met already, never met, with and without a base year",
    errors: [NUM, NA],
    args: fc.oneof(
      fc.tuple(revenue, rate, positive, rate, fc.constantFrom<Cell>("", 2026)),
      // Whole numbers of years and one just above, equal amounts, equal rates.
      fc.tuple(
        fc.constantFrom(87.5, 175, 350, 700, 175 / 2 ** 0.0005),
        fc.constantFrom(0, 1, 3),
        fc.constantFrom(700, 1400),
        fc.constantFrom(0, 1),
        year,
      ),
    ),
  },
  {
    id: "ROI.HURDLE",
    why: "amounts, years and a growing requirement on either side of their bounds",
    errors: [NUM],
    args: fc.tuple(positive, mostly(decimal(0.5, 10, 1), [0, -1, 1]), positive, rate),
  },
  {
    id: "ROI.PAYBACK",
    why: "repaid exactly at a year's end, within one, at once, never; discounted and not",
    errors: [NUM, DIV, NA],
    args: fc.oneof(
      fc.tuple(line(decimal(-2000, 2000, 2)), mostly(decimal(-0.5, 1, 3), [0, -1, -1.5], 4)),
      fc.tuple(line(fc.constantFrom(-700, -350, 0, 175, 350)), fc.constant(0)),
    ),
  },
  {
    id: "ROI.SENSITIVITY",
    why: "rows and columns in each role, −100 % backwards, margins refused",
    errors: [NUM, DIV],
    args: fc.tuple(
      line(gentleRate),
      line(mostly(decimal(0, 0.99, 2), [0, 1, 1.2, -0.1], 30)),
      year,
      amount,
      firstYear,
    ),
  },
];
