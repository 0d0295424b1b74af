import fc, { type Arbitrary } from "fast-check";
import type { Argument, Cell } from "./lambdaEngine";

// What the draws of several functions are made of.

export const NUM = "#NUM!";
export const DIV = "#DIV/0!";
export const NA = "#N/A";
export const VALUE = "#VALUE!";

/** Decimal fractions, so that sums and differences land on boundaries as often as a user's do. */
export const decimal = (min: number, max: number, places: number): Arbitrary<number> =>
  fc.integer({ min: min * 10 ** places, max: max * 10 ** places }).map((units) => units / 10 ** places);
/** Mostly the first, now and then one of the boundary or forbidden values. */
export const mostly = <T extends Cell>(usual: Arbitrary<T>, seldom: T[], weight = 5): Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...seldom) });

export const year = fc.integer({ min: 2020, max: 2034 });
export const amount = mostly(decimal(-500, 3000, 2), [0]);
export const positive = mostly(decimal(0.01, 3000, 2), [700, 1400, 350, 0, -5]);
export const rate = mostly(decimal(-0.95, 3, 3), [0, 1, -1, -1.5]);
/** For ranges, where one rate outside the domain refuses all. */
export const gentleRate = mostly(rate, [0.6], 1);

export const line = (cell: Arbitrary<Cell>, minLength = 1, maxLength = 9): Arbitrary<Cell[][]> =>
  fc
    .tuple(fc.array(cell, { minLength, maxLength }), fc.boolean())
    .map(([cells, isRow]) => (isRow ? [cells] : cells.map((each) => [each])));
export const blockOf = (cell: Arbitrary<Cell>, height: number, width: number): Arbitrary<Cell[][]> =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
export const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
export const block = (cell: Arbitrary<Cell>): Arbitrary<Cell[][]> =>
  size.chain(([height, width]) => blockOf(cell, height, width));
export const oneOrBlock = (cell: Arbitrary<Cell>): Arbitrary<Argument> => fc.oneof(cell, block(cell));

export const firstYear = fc.integer({ min: 2015, max: 2026 });
/** The last and the first year of a table, and the horizons next to those refused. */
export const yearsOfTable = fc
  .tuple(mostly(fc.integer({ min: 0, max: 12 }), [0, 1, 100, 101, -1]), firstYear)
  .map(([horizon, first]) => ({ first, last: first + horizon }));
export const revenue = mostly(decimal(0, 2500, 1), [0]);
export const ceiling = mostly(decimal(1500, 9000, 1), [700, 0, -100]);

/** Bases on either side of what an S-curve to 700 takes. */
export const atCeiling = fc.constantFrom(0, 699, 700);

export const weights = fc.oneof(
  block(mostly(fc.integer({ min: 0, max: 3 }), [1])),
  block(mostly<Cell>(decimal(0, 300, 1), ["", 0], 8)),
  block(mostly(decimal(0, 1, 6), [-1], 30)),
  block(fc.constantFrom<Cell>(0, "")),
);
export const total = mostly(fc.oneof(decimal(-900, 900, 3), decimal(-1000, 1000, 0)), [0, 700, 0.5, 1e16]);
export const decimals = mostly(fc.integer({ min: 0, max: 6 }), [-1, 7], 10);

/** Without those that a function refuses, for ranges of which no cell may be an error. */
export const anyRate = fc.double({ min: -0.5, max: 2, noNaN: true });
export const anyAmount = fc.double({ min: 1, max: 1e6, noNaN: true });
