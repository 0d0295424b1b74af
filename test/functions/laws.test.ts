import path from "node:path";
import fc from "fast-check";
import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { countries } from "../../src/data/gdp";
import { openCustomFunctions, type CustomFunctionsHarness } from "../office/customFunctionsRuntime";
import { calledDirectly } from "./calledDirectly";
import { functionCases } from "./functionCases";
import { functionFiles } from "./functionFiles";

let built: CustomFunctionsHarness;
beforeAll(() => (built = openCustomFunctions(path.resolve(__dirname, "../../dist/functions.js"))));
afterAll(() => built.close());

const rate = fc.double({ min: -0.5, max: 2, noNaN: true });
const positiveRate = fc.double({ min: 0.01, max: 2, noNaN: true });
const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const years = fc.integer({ min: 0, max: 20 });

/** Calls a function that answers with one number. */
const number = (id: string, ...args: unknown[]) => calledDirectly(id, args) as number;
/** Calls a function that answers with rows of cells. */
const cells = (id: string, ...args: unknown[]) => calledDirectly(id, args) as number[][];

/** Expects two numbers to agree but for rounding. */
function expectEqual(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

test("CAPEX.GROWTH inverts CAPEX.PROJECT", () => {
  fc.assert(
    fc.property(amount, rate, fc.integer({ min: 1, max: 20 }), (base, growth, periods) => {
      const later = number("CAPEX.PROJECT", 2026 + periods, growth, base, 2026);
      expectEqual(number("CAPEX.GROWTH", base, later, periods), growth);
    }),
  );
});

test("CAPEX.GDP of a country's whole GDP is 1 by any of its names, and in proportion below", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.nat(),
      amount,
      ({ codes, name, alsoKnownAs, gdp }, n, capex) => {
        const names = [...codes, ...Object.values(name), ...alsoKnownAs];
        const country = names[n % names.length];
        expectEqual(number("CAPEX.GDP", country, gdp.value), 1);
        expectEqual(number("CAPEX.GDP", country, capex) * gdp.value, capex);
      },
    ),
  );
});

test("the columns of CAPEX.SCENARIOS are CAPEX.PROJECT, to the last bit", () => {
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 5 }), years, amount, (growths, horizon, base) => {
      const rows = cells("CAPEX.SCENARIOS", [growths], 2026 + horizon, base);
      expect(rows).toHaveLength(horizon + 1);
      rows.forEach(([year, ...amounts]) =>
        growths.forEach((growth, column) =>
          expect(amounts[column]).toBe(number("CAPEX.PROJECT", year, growth, base)),
        ),
      );
    }),
  );
});

test("a constant CAPEX.PATH is CAPEX.PROJECT, and its growth is CAPEX.YOY of its amounts", () => {
  fc.assert(
    fc.property(rate, years, amount, (growth, horizon, base) => {
      const rows = cells("CAPEX.PATH", 2026 + horizon, "constant", growth, null, base);
      rows.forEach(([year, spending]) => expectEqual(spending, number("CAPEX.PROJECT", year, growth, base)));
      const onYear = cells(
        "CAPEX.YOY",
        rows.map(([, spending]) => [spending]),
      ).flat();
      onYear.slice(1).forEach((each, index) => expectEqual(each, rows[index + 1]?.[2] ?? NaN));
    }),
  );
});

test("a fading CAPEX.PATH is CAPEX.PROJECT along CAPEX.FADE", () => {
  fc.assert(
    fc.property(rate, rate, fc.integer({ min: 2, max: 20 }), amount, (from, to, horizon, base) => {
      const growthPath = cells("CAPEX.FADE", from, to, horizon);
      const rows = cells("CAPEX.PATH", 2026 + horizon, "fade", from, to, base);
      rows.forEach(([year, spending]) =>
        expectEqual(spending, number("CAPEX.PROJECT", year, growthPath, base)),
      );
    }),
  );
});

test("an s-curve starts at base, rises every year and stays below its ceiling", () => {
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 1.5, max: 20, noNaN: true }),
      positiveRate,
      (base, multiple, growth) => {
        const spending = cells("CAPEX.PATH", 2036, "scurve", growth, base * multiple, base).map(
          ([, each = 0]) => each,
        );
        expectEqual(spending[0], base);
        spending.forEach((each, index) => {
          expect(each).toBeLessThanOrEqual(base * multiple);
          if (index > 0) expect(each).toBeGreaterThanOrEqual(spending[index - 1] ?? 0);
        });
      },
    ),
  );
});

test("CAPEX.DEPRECIATION charges a vintage once over its life, whatever the convention", () => {
  const life = fc.double({ min: 0.5, max: 12, noNaN: true });
  const salvage = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      life,
      salvage,
      fc.constantFrom("full", "half"),
      (cost, lifeYears, salvageRate, convention) => {
        const spending = [cost, ...Array<number>(14).fill(0)].map((each) => [each]);
        const charges = cells("CAPEX.DEPRECIATION", spending, lifeYears, salvageRate, convention).flat();
        expectEqual(
          charges.reduce((sum, charge) => sum + charge, 0),
          cost * (1 - salvageRate),
        );
      },
    ),
  );
});

test("CAPEX.DEPRECIATION of several years is the sum of each year's alone", () => {
  const spending = fc.array(amount, { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(spending, fc.double({ min: 0.5, max: 12, noNaN: true }), (amounts, life) => {
      const together = cells("CAPEX.DEPRECIATION", [amounts], life)[0] ?? [];
      const alone = amounts.map((each, year) => {
        const row = amounts.map((_, index) => (index === year ? each : 0));
        return cells("CAPEX.DEPRECIATION", [row], life)[0] ?? [];
      });
      together.forEach((charge, year) =>
        expectEqual(
          alone.reduce((sum, charges) => sum + (charges[year] ?? 0), 0),
          charge,
        ),
      );
    }),
  );
});

test("the last row of CAPEX.VINTAGES and a CAPEX.MIX of one life are CAPEX.DEPRECIATION, to the last bit", () => {
  const spending = fc.array(amount, { minLength: 1, maxLength: 10 });
  const life = fc.double({ min: 0.5, max: 12, noNaN: true });
  const convention = fc.constantFrom("full", "half", "next");
  fc.assert(
    fc.property(spending, life, convention, (amounts, lifeYears, how) => {
      const charges = cells("CAPEX.DEPRECIATION", [amounts], lifeYears, 0.1, how);
      const rows = cells("CAPEX.VINTAGES", [amounts], lifeYears, 0.1, how);
      expect(rows.slice(-1)).toEqual(charges);
      expect(cells("CAPEX.MIX", [amounts], 1, lifeYears, 0, 0.1, how)).toEqual(charges);
    }),
  );
});

test("CAPEX.TTM of CAPEX.QUARTERS is at a year's end its year-to-date figure", () => {
  const years = fc.array(fc.array(amount, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(years, (figures) => {
      const quarters = cells("CAPEX.QUARTERS", [figures.flat()]);
      const sums = cells("CAPEX.TTM", quarters)[0] ?? [];
      figures.forEach((ytd, year) => expectEqual(sums[4 * year + 3], ytd[3] ?? NaN));
    }),
  );
});

test("CAPEX.LIFECHANGE is the difference of two charges of CAPEX.DEPRECIATION", () => {
  const life = fc.double({ min: 1, max: 12, noNaN: true });
  fc.assert(
    fc.property(amount, life, life, (netBook, before, after) => {
      const [first, second] = [before, after].map((each) => number("CAPEX.DEPRECIATION", netBook, each));
      expectEqual(number("CAPEX.LIFECHANGE", netBook, before, after), (first ?? NaN) - (second ?? NaN));
    }),
  );
});

test("ROI.BREAKEVEN and ROI.HURDLE invert each other", () => {
  const needed = fc.double({ min: 1.1, max: 50, noNaN: true });
  fc.assert(
    fc.property(amount, needed, positiveRate, rate, (revenue, multiple, ahead, requiredGrowth) => {
      const required = revenue * multiple;
      const revenueGrowth = requiredGrowth + ahead;
      const wait = number("ROI.BREAKEVEN", revenue, revenueGrowth, required, requiredGrowth);
      expectEqual(number("ROI.HURDLE", revenue, wait, required, requiredGrowth), revenueGrowth);
    }),
  );
});

test("ROI.COVERAGE and ROI.SHORTFALL tell the same", () => {
  fc.assert(
    fc.property(amount, amount, (revenue, required) => {
      const coverage = number("ROI.COVERAGE", revenue, required);
      expectEqual(required * (1 - coverage), number("ROI.SHORTFALL", revenue, required));
    }),
  );
});

test("ROI.PAYBACK: by then the flows have repaid the first", () => {
  const flows = fc.array(amount, { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(flows, fc.double({ min: 0.05, max: 1, noNaN: true }), (later, part) => {
      const outlay = later.reduce((sum, flow) => sum + flow, 0) * part;
      const payback = number("ROI.PAYBACK", [[-outlay, ...later]]);
      const whole = Math.floor(payback);
      const repaid = later.slice(0, whole).reduce((sum, flow) => sum + flow, 0);
      expectEqual(repaid + (payback - whole) * (later[whole] ?? 0), outlay);
    }),
  );
});

test("ROI.SENSITIVITY is ROI.REQUIRED of CAPEX.PROJECT", () => {
  const margins = fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 4 }), margins, years, (growths, each, horizon) => {
      const grid = cells("ROI.SENSITIVITY", [growths], [each], 2026 + horizon);
      growths.forEach((growth, row) =>
        each.forEach((margin, column) => {
          const spending = number("CAPEX.PROJECT", 2026 + horizon, growth);
          expectEqual(grid[row]?.[column], number("ROI.REQUIRED", spending, margin));
        }),
      );
    }),
  );
});

test("ROI.EFFICIENCY of revenue that grows by k times the capex of lag years before is k", () => {
  const spending = fc.array(amount, { minLength: 2, maxLength: 15 });
  const lags = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(spending, rate, lags, amount, (capex, each, lag, start) => {
      let revenue = start;
      const revenues = capex.map((_, t) => (revenue += t > 0 && t >= lag ? each * (capex[t - lag] ?? 0) : 0));
      const answers = cells("ROI.EFFICIENCY", [revenues], [capex], lag).flat();
      const first = Math.min(Math.max(1, lag), capex.length);
      expect(answers.slice(0, first)).toEqual(Array(first).fill(""));
      // The difference of two large revenues has no more digits than they leave it.
      answers.slice(first).forEach((answer, i) => {
        const spent = capex[first + i - lag] ?? NaN;
        const lost = Math.max(...revenues.map(Math.abs)) / spent;
        expect(Math.abs(answer - each)).toBeLessThanOrEqual(1e-15 * (lost + Math.abs(each)) * 4);
      });
    }),
  );
});

const lifeYears = fc.integer({ min: 1, max: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cashMargin = fc.double({ min: 0.05, max: 1, noNaN: true });

test("ROI.FLOWS that yield ROI.RECOVERY give back the capex, discounted at its rate", () => {
  fc.assert(
    fc.property(amount, rate, lifeYears, cashMargin, share, (capex, discount, life, margin, salvage) => {
      const revenueYield = number("ROI.RECOVERY", capex, discount, life, margin, salvage) / capex;
      // At a negative return the salvage alone may be worth more than the capex.
      fc.pre(revenueYield >= 0);
      const flows = cells("ROI.FLOWS", capex, revenueYield, margin, life, 1, 0, salvage).flat();
      const values = flows.map((flow, t) => flow / (1 + discount) ** t);
      const sum = values.reduce((total, each) => total + each, 0);
      const size = values.reduce((total, each) => total + Math.abs(each), 0);
      expect(Math.abs(sum)).toBeLessThanOrEqual(1e-12 * size);
    }),
  );
});

test("ROI.RECOVERY runs through a return of nothing without a jump", () => {
  const tiny = fc.double({ min: -1e-9, max: 1e-9, noNaN: true });
  fc.assert(
    fc.property(amount, tiny, lifeYears, cashMargin, (capex, nearly, life, margin) => {
      const without = number("ROI.RECOVERY", capex, 0, life, margin);
      // To the first order a return r takes r × (n + 1) / 2 more.
      const more = number("ROI.RECOVERY", capex, nearly, life, margin) / without - 1;
      expect(Math.abs(more - (nearly * (life + 1)) / 2)).toBeLessThanOrEqual(1e-14);
    }),
  );
});

test("ROI.REGRET expects the least of the capacity that ROI.CRITICAL tells", () => {
  const demandsAndWeights = fc.array(fc.tuple(amount, fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
    maxLength: 12,
  });
  const cost = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(demandsAndWeights, cost, cost, (drawn, under, over) => {
      const sum = drawn.reduce((total, [, weight]) => total + weight, 0);
      fc.pre(sum > 0);
      const sorted = drawn
        .map(([demand, weight]) => [demand, weight / sum] as const)
        .sort(([a], [b]) => a - b);
      const demands = sorted.map(([demand]) => demand);
      const rows = cells("ROI.REGRET", [demands], [demands], under, over, [sorted.map(([, each]) => each)]);
      const expected = rows.map((row) => row.at(-1) ?? NaN);
      // The first demand within which demand stays with the critical fractile's probability.
      const fractile = number("ROI.CRITICAL", under, over);
      let within = 0;
      const best = sorted.findIndex(([, each]) => (within += each) >= fractile - 1e-12);
      expect(expected[best]).toBeLessThanOrEqual(Math.min(...expected) * (1 + 1e-9) + 1e-9);
    }),
  );
});

const docs = readFunctionDocs(functionFiles.map(({ file }) => file));

test("total stands for all companies where the docs say so, and is unknown elsewhere", () => {
  const companyFunctions = docs.filter((doc) => doc.arguments[0]?.company);
  expect(companyFunctions).toHaveLength(3);
  for (const { id, arguments: args } of companyFunctions) {
    const required = args.slice(1).flatMap(({ optional }) => (optional ? [] : [2025]));
    const answer = calledDirectly(id, ["total", ...required]);
    expect({ id, isKnown: typeof answer === "number" }).toEqual({ id, isKnown: args[0]?.total === true });
  }
});

/** Functions that calculate cell by cell, with what their cells are drawn from. */
const elementwise = functionCases.flatMap(({ id, elementwise: cells }) => (cells ? [{ id, cells }] : []));

test("these are the functions, and their arguments, whose docs say that they calculate cell by cell", () => {
  const said = docs.flatMap(({ id, arguments: args }) => {
    const names = args.filter((each) => each.elementwise).map(({ name }) => name);
    return names.length > 0 ? [[id, ...names]] : [];
  });
  expect(elementwise.map(({ id, cells }) => [id, ...Object.keys(cells)]).sort()).toEqual(said.sort());
});

/** One value, a row, a column or a grid of these cells, which all go together. */
const shapedRange = (cell: fc.Arbitrary<unknown>, rows: number, columns: number) =>
  fc.tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns)).chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** The value that goes with a cell of the answer: of a single row or column always that one. */
const cellFor = (range: unknown[][], row: number, column: number) =>
  range[range.length === 1 ? 0 : row]?.[range[0]?.length === 1 ? 0 : column];

/** A built function's answer, as Excel calls it: an error is its code. */
function calledAsBuilt(id: string, args: readonly unknown[]): unknown {
  const code = (cell: unknown) => (cell as { code?: string }).code ?? cell;
  try {
    return Array.from(built.registered(id)(...args, {}) as unknown[][], (row) => row.map(code));
  } catch (thrown) {
    return { error: code(thrown) };
  }
}

const ways = [
  { how: "called directly", call: calledDirectly },
  { how: "as Excel calls it", call: calledAsBuilt },
];

test.each(elementwise.flatMap((each) => ways.map((way) => ({ ...each, ...way }))))(
  "$id of ranges is its answers cell by cell, each with its own error, $how",
  ({ id, cells, call: calledIn }) => {
    const names = docs.find((doc) => doc.id === id)?.arguments.map(({ name }) => name) ?? [];
    const drawn = Object.keys(cells);
    // Arguments that are not drawn are left out.
    const call = (values: readonly unknown[], called = calledDirectly) =>
      called(
        id,
        names.map((name) => (drawn.includes(name) ? values[drawn.indexOf(name)] : null)),
      );
    const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const ranges = size.chain(([rows, columns]) =>
      fc.tuple(...Object.values(cells).map((cell) => shapedRange(cell, rows, columns))),
    );
    fc.assert(
      fc.property(ranges, (given) => {
        const height = Math.max(...given.map((range) => range.length));
        const width = Math.max(...given.map((range) => range[0]?.length ?? 0));
        const expected = Array.from({ length: height }, (_, row) =>
          Array.from({ length: width }, (__, column) => {
            const answer = call(given.map((range) => cellFor(range, row, column)));
            return typeof answer === "object" ? (answer as { error: string }).error : answer;
          }),
        );
        const answer = call(given, calledIn);
        const isError = typeof answer === "object" && answer !== null && "error" in answer;
        expect(isError ? [[answer.error]] : answer).toEqual(expected);
      }),
    );
  },
);
