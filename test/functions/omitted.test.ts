import { readFileSync } from "node:fs";
import path from "node:path";
import { baseline } from "../../src/data/article";
import { assumptions } from "../../src/data/assumptions";
import { defaultCount, figureDefaultCount, optionalArgumentCount, optionalKeywordCount } from "../inventory";
import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";
import { expectClose } from "./vectors";

/** An optional argument: what the others are, what stands for it, and what 0 means where it is given. */
interface OptionalArgument {
  id: string;
  name: string;
  /** The arguments before it; null leaves one out. */
  before: unknown[];
  /** The default of the catalogue, written out; undefined where there is none to write. */
  written?: unknown;
  /** What the function answers with the default, where it cannot be written. */
  answer?: unknown;
  /** What the function answers to 0: a value, or an error. */
  zero: unknown;
  why: string;
}

const invalid = { error: "#VALUE!" };
const notAvailable = { error: "#N/A" };
const outsideDomain = { error: "#NUM!" };
const divisionByZero = { error: "#DIV/0!" };

const rows: OptionalArgument[] = [
  {
    id: "CAPEX.ACTUAL",
    name: "basis",
    before: ["MSFT", 2025],
    written: "leases",
    zero: invalid,
    why: "0 is no basis",
  },
  {
    id: "CAPEX.ALLOCATE",
    name: "total",
    before: [[[1, 1]]],
    written: 700,
    zero: [[0, 0]],
    why: "0 is split into zeros",
  },
  {
    id: "CAPEX.ALLOCATE",
    name: "decimals",
    before: [[[1, 2]], 10],
    written: 1,
    zero: [[3, 7]],
    why: "0 is whole units",
  },
  {
    id: "CAPEX.BASELINE",
    name: "item",
    before: [],
    written: "total",
    zero: notAvailable,
    why: "0 is no item",
  },
  {
    id: "CAPEX.BASELINE",
    name: "unit",
    before: ["total"],
    written: "bn",
    zero: invalid,
    why: "0 is no unit",
  },
  {
    id: "CAPEX.COMPANY",
    name: "field",
    before: ["META"],
    written: "focus",
    zero: invalid,
    why: "0 is no field",
  },
  {
    id: "CAPEX.COMPANY",
    name: "language",
    before: ["META", "focus"],
    written: "en-US",
    zero: invalid,
    why: "0 is no language",
  },
  {
    id: "CAPEX.DEPRECIATION",
    name: "salvageRate",
    before: [700, 7],
    written: 0,
    zero: 100,
    why: "0 is the default",
  },
  {
    id: "CAPEX.DEPRECIATION",
    name: "convention",
    before: [[[70, 0]], 7, 0],
    written: "full",
    zero: invalid,
    why: "0 is no convention",
  },
  {
    id: "CAPEX.GROWTH",
    name: "start",
    before: [],
    written: 437.5,
    zero: divisionByZero,
    why: "growth from 0 has no rate",
  },
  { id: "CAPEX.GROWTH", name: "end", before: [100], written: 700, zero: -1, why: "all is lost" },
  {
    id: "CAPEX.GROWTH",
    name: "periods",
    before: [437.5, 1120],
    written: 1,
    zero: outsideDomain,
    why: "no time has no rate",
  },
  {
    id: "CAPEX.GUIDANCE",
    name: "year",
    before: ["MSFT"],
    written: 2026,
    zero: notAvailable,
    why: "no guidance for the year 0",
  },
  {
    id: "CAPEX.GUIDANCE",
    name: "point",
    before: ["META", 2026],
    written: "mid",
    zero: invalid,
    why: "0 is no point",
  },
  {
    id: "CAPEX.GUIDANCE",
    name: "asOf",
    before: ["META", 2026, "mid"],
    written: "2026-04-29",
    zero: invalid,
    why: "0 is no date",
  },
  {
    id: "CAPEX.PATH",
    name: "lastYear",
    before: [],
    written: 2030,
    zero: outsideDomain,
    why: "the year 0 is before the base year",
  },
  {
    id: "CAPEX.PATH",
    name: "method",
    before: [2028],
    written: "constant",
    zero: invalid,
    why: "0 is no method",
  },
  {
    id: "CAPEX.PATH",
    name: "growth",
    before: [2027, "constant"],
    written: 0.6,
    zero: [
      [2026, 700, ""],
      [2027, 700, 0],
    ],
    why: "0 is no growth",
  },
  {
    id: "CAPEX.PATH",
    name: "endValue",
    before: [2028, "fade", 0.6],
    answer: invalid,
    zero: [
      [2026, 700, ""],
      [2027, 1120, 0.6],
      [2028, 1120, 0],
    ],
    why: "fade needs an end; 0 is one",
  },
  {
    id: "CAPEX.PATH",
    name: "base",
    before: [2027, "constant", 0.5, null],
    written: 700,
    zero: [
      [2026, 0, ""],
      [2027, 0, 0.5],
    ],
    why: "nothing grows to nothing",
  },
  {
    id: "CAPEX.PATH",
    name: "baseYear",
    before: [2027, "constant", 0.5, null, 100],
    written: 2026,
    zero: outsideDomain,
    why: "2,027 years are too many",
  },
  { id: "CAPEX.PROJECT", name: "growth", before: [2028], written: 0.6, zero: 700, why: "0 is no growth" },
  {
    id: "CAPEX.PROJECT",
    name: "base",
    before: [2028, 0.5],
    written: 700,
    zero: 0,
    why: "nothing grows to nothing",
  },
  {
    id: "CAPEX.PROJECT",
    name: "baseYear",
    before: [2, 0.5, 100],
    written: 2026,
    zero: 225,
    why: "the year 0 is a year",
  },
  {
    id: "CAPEX.SCENARIOS",
    name: "lastYear",
    before: [[[0.5]]],
    written: 2030,
    zero: outsideDomain,
    why: "the year 0 is before the base year",
  },
  {
    id: "CAPEX.SCENARIOS",
    name: "base",
    before: [[[0.5]], 2026],
    written: 700,
    zero: [[2026, 0]],
    why: "nothing grows to nothing",
  },
  {
    id: "CAPEX.SCENARIOS",
    name: "baseYear",
    before: [[[0.5]], 2028, 100],
    written: 2026,
    zero: outsideDomain,
    why: "2,028 years are too many",
  },
  { id: "CAPEX.SOURCE", name: "item", before: [], written: "total", zero: notAvailable, why: "0 is no item" },
  {
    id: "CAPEX.SOURCE",
    name: "part",
    before: ["growth"],
    written: "cite",
    zero: invalid,
    why: "0 is no part",
  },
  { id: "CAPEX.TABLE", name: "name", before: [], written: "baseline", zero: invalid, why: "0 is no table" },
  {
    id: "CAPEX.TABLE",
    name: "language",
    before: ["drivers"],
    written: "en-US",
    zero: invalid,
    why: "0 is no language",
  },
  {
    id: "ROI.BREAKEVEN",
    name: "required",
    before: [52, 0.8],
    written: 1400,
    zero: outsideDomain,
    why: "nothing to meet",
  },
  {
    id: "ROI.BREAKEVEN",
    name: "requiredGrowth",
    before: [700, 1, 1400],
    written: 0,
    zero: 1,
    why: "0 is the default",
  },
  {
    id: "ROI.BREAKEVEN",
    name: "baseYear",
    before: [700, 1, 1400, 0],
    answer: 1,
    zero: 1,
    why: "years without it; the year 1 from 0",
  },
  {
    id: "ROI.COVERAGE",
    name: "required",
    before: [700],
    written: 1400,
    zero: divisionByZero,
    why: "nothing to cover",
  },
  { id: "ROI.GAP", name: "capexGrowth", before: [0.35], written: 0.6, zero: 0.35, why: "0 is no growth" },
  {
    id: "ROI.HURDLE",
    name: "required",
    before: [700, 1],
    written: 1400,
    zero: outsideDomain,
    why: "nothing to meet",
  },
  {
    id: "ROI.HURDLE",
    name: "requiredGrowth",
    before: [700, 1, 1400],
    written: 0,
    zero: 1,
    why: "0 is the default",
  },
  {
    id: "ROI.PAYBACK",
    name: "rate",
    before: [[[-100, 50, 50]]],
    written: 0,
    zero: 2,
    why: "0 is the default",
  },
  { id: "ROI.REQUIRED", name: "capex", before: [], written: 700, zero: 0, why: "nothing to pay for" },
  { id: "ROI.REQUIRED", name: "margin", before: [300], written: 0.5, zero: 300, why: "all revenue pays" },
  {
    id: "ROI.REQUIRED",
    name: "multiple",
    before: [300, 0.5],
    written: 1,
    zero: outsideDomain,
    why: "no cost at all",
  },
  {
    id: "ROI.SENSITIVITY",
    name: "year",
    before: [[[0.5]], [[0.5]]],
    written: 2027,
    zero: [[0]],
    why: "2,026 years back nothing is left",
  },
  {
    id: "ROI.SENSITIVITY",
    name: "base",
    before: [[[0.5]], [[0.5]], 2027],
    written: 700,
    zero: [[0]],
    why: "nothing grows to nothing",
  },
  {
    id: "ROI.SENSITIVITY",
    name: "baseYear",
    before: [[[0.5]], [[0.5]], 2, 100],
    written: 2026,
    zero: [[450]],
    why: "the year 0 is a year",
  },
  { id: "ROI.SHORTFALL", name: "required", before: [700], written: 1400, zero: -700, why: "all is surplus" },
  { id: "ROI.STATUS", name: "tolerance", before: [0.01], written: 0, zero: "Ahead", why: "0 is the default" },
  {
    id: "ROI.STATUS",
    name: "language",
    before: [0.01, 0],
    written: "en-US",
    zero: invalid,
    why: "0 is no language",
  },
];

function expectAnswer(actual: unknown, expected: unknown): void {
  if (typeof expected === "object" && expected !== null && "error" in expected) {
    expect(actual).toMatchObject({ error: expected.error });
  } else {
    expectClose(actual, expected);
  }
}

interface Metadata {
  functions: { id: string; parameters: { name: string; optional?: boolean; customEnumId?: string }[] }[];
  enums: { id: string; values: { stringValue: string }[] }[];
}

const { functions, enums } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as Metadata;

test("every optional argument of every function has its row", () => {
  const optional = functions.flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter, index) => (parameter.optional ? [[id, parameter.name, index]] : [])),
  );
  expect(rows.map(({ id, name, before }) => [id, name, before.length]).sort()).toEqual(optional.sort());
  expect(optional).toHaveLength(optionalArgumentCount);
});

const defaults = functionFiles.flatMap((file) =>
  Object.entries(file.defaults ?? {}).map(([name, value]) => ({ id: file.id, name, value })),
);

test("the defaults that the functions tell are the catalogue's, and all of them", () => {
  const told = defaults.map(({ id, name, value }) => [
    id,
    name,
    typeof value === "object" ? value.value : value,
  ]);
  const catalogue = rows.flatMap(({ id, name, written }) =>
    written === undefined ? [] : [[id, name, written]],
  );
  expect(told.sort()).toEqual(catalogue.sort());
  expect(told).toHaveLength(defaultCount);
});

test("a default that is published or assumed is that very figure, with its origin", () => {
  const figures = defaults.map(({ value }) => value).filter((value) => typeof value === "object");
  for (const figure of figures)
    expect([...Object.values(baseline), ...Object.values(assumptions)]).toContain(figure);
  expect(figures).toHaveLength(figureDefaultCount);
});

const keywords = rows.flatMap(({ id, name, before }) => {
  const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
  const enumId = parameters.find((parameter) => parameter.name === name)?.customEnumId;
  const values = enums.find((each) => each.id === enumId)?.values.map(({ stringValue }) => stringValue);
  return values ? [{ id, name, before, values }] : [];
});

test("the keyword arguments are found", () => {
  expect(keywords).toHaveLength(optionalKeywordCount);
});

test.each(keywords)(
  "$id $name takes the keywords that Excel offers, and no others",
  ({ id, name, before, values }) => {
    for (const value of values) {
      // Another case and spaces around make no difference; what may be missing then is another argument, or a datum.
      const answer = JSON.stringify(calledDirectly(id, [...before, ` ${value.toUpperCase()} `]));
      expect(answer).not.toContain(`${name}: expected`);
    }
    expect(calledDirectly(id, [...before, "nonsense"])).toMatchObject({
      message: `${name}: expected ${values.join(", ")}, got "nonsense"`,
    });
  },
);

describe.each(rows)("$id $name", ({ id, before, written, answer, zero, why }) => {
  const byDefault = () => (written === undefined ? answer : calledDirectly(id, [...before, written]));

  test("omitted takes the default", () => expectAnswer(calledDirectly(id, before), byDefault()));
  test("null, how Excel omits, takes it", () =>
    expectAnswer(calledDirectly(id, [...before, null]), byDefault()));
  test("an empty cell takes it", () => expectAnswer(calledDirectly(id, [...before, ""]), byDefault()));
  test(`0 is given: ${why}`, () => expectAnswer(calledDirectly(id, [...before, 0]), zero));
});
