import fc from "fast-check";
import { allocateByLargestRemainder } from "../../src/finance/allocation";
import { herfindahlIndex } from "../../src/finance/concentration";
import {
  chargeFallOfNewLife,
  chargesByVintage,
  chargesByYear,
  chargesOfMix,
} from "../../src/finance/depreciation";
import { compoundGrowth } from "../../src/finance/growth";
import { singlePeriod, trailingSums } from "../../src/finance/periods";
import { project, projectAtConstantGrowth } from "../../src/finance/projection";
import { yearsToReplace } from "../../src/finance/replacement";
import { paybackYears } from "../../src/finance/returns";
import { slidingSums } from "../../src/finance/slidingSum";

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const growth = fc.double({ min: -0.9, max: 3, noNaN: true });
const years = fc.integer({ min: 1, max: 40 });

/** Expects two numbers to agree but for rounding. */
function expectEqual(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

test("growth compounds back: the growth of a projection is the growth it was made with", () => {
  fc.assert(
    fc.property(amount, growth, years, (base, rate, periods) => {
      expectEqual(compoundGrowth(base, projectAtConstantGrowth(base, rate, periods), periods), rate);
    }),
  );
});

test("a projection back undoes the projection forth", () => {
  fc.assert(
    fc.property(amount, growth, years, (base, rate, periods) => {
      const there = projectAtConstantGrowth(base, rate, periods);
      expectEqual(projectAtConstantGrowth(there, rate, -periods), base);
    }),
  );
});

test("a path of equal rates is constant growth, to the last bit", () => {
  fc.assert(
    fc.property(amount, growth, years, (base, rate, periods) => {
      const along = project(base, Array<number>(periods).fill(rate), periods);
      expect(along).toBe(projectAtConstantGrowth(base, rate, periods));
    }),
  );
});

test("the order of a path's rates does not matter once all have passed", () => {
  fc.assert(
    fc.property(amount, fc.array(growth, { minLength: 1, maxLength: 20 }), (base, path) => {
      const forth = project(base, path, path.length);
      const back = project(base, [...path].reverse(), path.length);
      expect(Math.abs(forth - back)).toBeLessThanOrEqual(1e-9 * Math.max(1, forth));
    }),
  );
});

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }), amount), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));
const decimals = fc.integer({ min: 0, max: 6 });
const wholeUnits = fc.integer({ min: -1e9, max: 1e9 });

test("allocated parts sum to the total exactly, counted in their units", () => {
  fc.assert(
    fc.property(weights, wholeUnits, decimals, (list, units, places) => {
      const parts = allocateByLargestRemainder(list, units / 10 ** places, places);
      expect(parts.reduce((sum, part) => sum + Math.round(part * 10 ** places), 0)).toBe(units);
    }),
  );
});

test("no part is a unit or more away from its quota, and none is −0", () => {
  fc.assert(
    fc.property(weights, wholeUnits, (list, units) => {
      const sum = list.reduce((total, weight) => total + weight, 0);
      allocateByLargestRemainder(list, units, 0).forEach((part, index) => {
        expect(Math.abs(part - (units * (list[index] ?? 0)) / sum)).toBeLessThan(1);
        expect(Object.is(part, -0)).toBe(false);
      });
    }),
  );
});

/** The same split in whole numbers of any length, of weights of two decimals at most. */
function allocatedExactly(list: readonly number[], units: number): number[] {
  const whole = list.map((weight) => BigInt(Math.round(weight * 100)));
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  const parts = whole.map((weight) => (weight * BigInt(units)) / sum);
  const remainders = whole.map((weight) => (weight * BigInt(units)) % sum);
  const left = BigInt(units) - parts.reduce((total, part) => total + part, 0n);
  const order = list.map((_, i) => i).sort((i, j) => Number((remainders[j] ?? 0n) - (remainders[i] ?? 0n)));
  const served = new Set(order.slice(0, Number(left)));
  return parts.map((part, i) => Number(part) + (served.has(i) ? 1 : 0));
}

const typedWeights = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
      fc.constantFrom(0.1, 0.2, 0.7),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .filter((list) => list.some((weight) => weight > 0));

test("up to 1e15 units every part is the exact one", () => {
  const units = fc.oneof(fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(typedWeights, units, (list, count) => {
      expect(allocateByLargestRemainder(list, count, 0)).toEqual(allocatedExactly(list, count));
    }),
    { numRuns: 500 },
  );
});

test("weights of any digits: parts sum to 1e15 units, each less than one from its quota", () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (list) => {
      const parts = allocateByLargestRemainder(list, 1e15, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1e15);
      const sum = list.reduce((total, weight) => total + weight, 0);
      parts.forEach((part, i) => {
        expect(Math.abs(part - 1e15 * ((list[i] ?? 0) / sum))).toBeLessThan(2);
      });
    }),
  );
});

const extremeWeights: [why: string, list: number[], parts: number[]][] = [
  ["the smallest number there is", [5e-324], [7000]],
  ["numbers too small for all their digits", [1e-310, 2e-310], [2333, 4667]],
  ["numbers near the largest", [1e308, 5e307], [4667, 2333]],
  ["small beside large", [2.2e-308, 1e300], [0, 7000]],
];

test.each(extremeWeights)("weights are split by however large or small they are: %s", (_why, list, parts) => {
  expect(allocateByLargestRemainder(list, 7000, 0)).toEqual(parts);
});

const distinctWeights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));

test("a larger weight never gets less than a smaller one, and no weight gets nothing", () => {
  fc.assert(
    fc.property(distinctWeights, fc.integer({ min: 0, max: 1e9 }), (list, units) => {
      const parts = allocateByLargestRemainder(list, units, 0);
      list.forEach((weight, i) => {
        if (weight === 0) expect(parts[i]).toBe(0);
        list.forEach((other, j) => {
          if (weight > other) expect(parts[i]).toBeGreaterThanOrEqual(parts[j] ?? 0);
        });
      });
    }),
  );
});

test("a negative total is the mirror of the positive one", () => {
  fc.assert(
    fc.property(weights, wholeUnits, decimals, (list, units, places) => {
      const mirrored = allocateByLargestRemainder(list, -units, places).map((part) => 0 - part);
      expect(mirrored).toEqual(allocateByLargestRemainder(list, units, places));
    }),
  );
});

test("a sliding sum is the sum of its window, however wide", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (values, width) => {
      const sums = values.map((_, i) =>
        values.slice(Math.max(0, i - width + 1), i + 1).reduce((sum, value) => sum + value, 0),
      );
      slidingSums(values, width).forEach((sum, i) => expectEqual(sum, sums[i] ?? NaN));
    }),
  );
});

test("each vintage is charged from its year to the end of its life, and no more than its cost", () => {
  const life = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.double({ min: 0.01, max: 70, noNaN: true }));
  const convention = fc.constantFrom("full" as const, "half" as const, "next" as const);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 60 }), life, convention, (costs, years, how) => {
      const delay = { full: 0, half: 0.5, next: 1 }[how];
      // The time of its life that a vintage has behind it at the end of a year of age.
      const lived = (age: number) => Math.min(Math.max(0, age + 1 - delay), years);
      const charges = costs.map((_, year) =>
        costs
          .slice(0, year + 1)
          .reduce((sum, cost, v) => sum + (cost * (lived(year - v) - lived(year - v - 1))) / years, 0),
      );
      chargesByYear(costs, years, 0, how).forEach((charge, year) =>
        expectEqual(charge, charges[year] ?? NaN),
      );
    }),
  );
});

const costs = fc.array(amount, { minLength: 1, maxLength: 20 });
const lives = fc.oneof(fc.integer({ min: 1, max: 25 }), fc.double({ min: 0.1, max: 25, noNaN: true }));
const salvage = fc.double({ min: 0, max: 1, noNaN: true });
const convention = fc.constantFrom("full" as const, "half" as const, "next" as const);

test("by vintage the last row is the charge by year, to the last bit, and what stands above adds up to it", () => {
  const tail = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(costs, lives, salvage, convention, tail, (spending, life, left, how, yearsAfter) => {
      const rows = chargesByVintage(spending, life, left, how, yearsAfter);
      expect(rows).toHaveLength(spending.length + 1);
      const totals = rows.pop() ?? [];
      const going = [...spending, ...Array<number>(yearsAfter).fill(0)];
      expect(totals).toEqual(chargesByYear(going, life, left, how));
      totals.forEach((total, year) =>
        expectEqual(
          rows.reduce((sum, row) => sum + (row[year] ?? NaN), 0),
          total,
        ),
      );
    }),
  );
});

test("by vintage a row has all of its cost but the salvage, once the life is over", () => {
  fc.assert(
    fc.property(costs, lives, salvage, convention, (spending, life, left, how) => {
      const rows = chargesByVintage(spending, life, left, how, 27);
      spending.forEach((cost, vintage) =>
        expectEqual(rows[vintage]?.reduce((sum, charge) => sum + charge, 0) ?? NaN, cost * (1 - left)),
      );
    }),
  );
});

test("a mix of one life is that life's charge, to the last bit, and a lag only moves it", () => {
  const lag = fc.integer({ min: 0, max: 25 });
  fc.assert(
    fc.property(costs, lives, lag, salvage, convention, (spending, life, years, left, how) => {
      const charges = chargesByYear(spending, life, left, how);
      expect(chargesOfMix(spending, [1], [life], 0, left, how)).toEqual(charges);
      expect(chargesOfMix(spending, [1], [life], years, left, how)).toEqual(
        spending.map((_, year) => charges[year - years] ?? 0),
      );
    }),
  );
});

test("a mix of equal lives is one of that life, however it is shared", () => {
  fc.assert(
    fc.property(costs, lives, fc.integer({ min: 1, max: 12 }), (spending, life, kinds) => {
      const mixed = chargesOfMix(
        spending,
        Array(kinds).fill(1 / kinds),
        Array(kinds).fill(life),
        0,
        0,
        "half",
      );
      chargesByYear(spending, life, 0, "half").forEach((charge, year) => {
        expect(Math.abs((mixed[year] ?? NaN) - charge)).toBeLessThanOrEqual(1e-12 * Math.max(1, charge));
      });
    }),
  );
});

test("single periods are what a running sum of each fiscal year was made of", () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 12 }), (singles, perYear) => {
      const yearToDate = singles.map((_, i) =>
        singles.slice(i - (i % perYear), i + 1).reduce((sum, single) => sum + single, 0),
      );
      expect(singles.map((_, period) => singlePeriod(yearToDate, period, perYear))).toEqual(singles);
    }),
  );
});

test("the trailing sum of four equal quarters is four of them", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 4, max: 12 }), (quarter, count) => {
      const sums = trailingSums(Array<number>(count).fill(quarter), 4);
      expect(sums.slice(3)).toEqual(Array(count - 3).fill(4 * quarter));
    }),
  );
});

test("the concentration of n equal parts is scale / n, and none is below it or above scale", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 10_000), (part, count, scale) => {
      const index = herfindahlIndex(Array<number>(count).fill(part), scale);
      expect(Math.abs(index - scale / count)).toBeLessThanOrEqual(1e-12 * scale);
    }),
  );
  fc.assert(
    fc.property(costs, (parts) => {
      const index = herfindahlIndex(parts, 1);
      expect(index).toBeGreaterThanOrEqual(1 / parts.length - 1e-12);
      expect(index).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

const spendGrowth = fc.oneof(fc.constant(0), fc.double({ min: -0.2, max: 1, noNaN: true }));

test("a base that whole years of spending add up to is replaced in as many years", () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, spendGrowth, share, fc.integer({ min: 0, max: 20 }), (spend, rate, part, count) => {
      let base = 0;
      for (let year = 0; year < count; year += 1) base += part * spend * (1 + rate) ** year;
      expectEqual(yearsToReplace(base, spend, rate, part), count);
    }),
  );
});

test("replacing inverts the sum of growing spending, parts of a year too", () => {
  const growing = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, growing, fc.double({ min: 0, max: 20, noNaN: true }), (spend, rate, time) => {
      const base = (spend * ((1 + rate) ** time - 1)) / rate;
      expectEqual(yearsToReplace(base, spend, rate, 1), time);
    }),
  );
});

test("shrinking spending never replaces what it only comes near to, whatever its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), (cents, percent) => {
      // All that is ever spent: spend / −g.
      const [spend, rate] = [cents / 100, -percent / 100];
      expect(() => yearsToReplace(spend / -rate, spend, rate, 1)).toThrow("Never");
      expect(yearsToReplace((spend / -rate) * 0.999, spend, rate, 1)).toBeGreaterThan(0);
    }),
  );
});

test("a longer life lowers the charge by what a shorter one raises it", () => {
  fc.assert(
    fc.property(amount, lives, lives, (netBook, before, after) => {
      // Charges of lives that differ in their last digits alone may be the same number.
      fc.pre(before === after || Math.abs(after - before) > 1e-9 * before);
      const fall = chargeFallOfNewLife(netBook, before, after);
      expect(Math.sign(fall)).toBe(Math.sign(after - before));
      expect(chargeFallOfNewLife(netBook, after, before)).toBe(0 - fall);
    }),
  );
});

test("after payback no balance is negative, and just before it one was", () => {
  const flow = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), (rest) => {
      const flows = [-500, ...rest, 20_000];
      const years = paybackYears(flows, 0);
      let balance = 0;
      const balances = flows.map((each) => (balance += each));
      const last = Math.max(...balances.flatMap((each, year) => (each < 0 ? [year] : [])));
      expect(years).toBeGreaterThan(last);
      expect(years).toBeLessThanOrEqual(last + 1);
      // In a straight line, the balance is nil then.
      expect((balances[last] ?? NaN) + (years - last) * (flows[last + 1] ?? NaN)).toBeCloseTo(0, 9);
    }),
  );
});
