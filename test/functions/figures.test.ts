import { calledDirectly } from "./calledDirectly";
import { functionFiles } from "./functionFiles";

/** What a lookup's answer is made of: its figures' amounts or values, and their dates where they have any. */
const rows: [why: string, id: string, args: unknown[], figures: [amount: number, asOf?: string][]][] = [
  ["the item left out", "CAPEX.BASELINE", [], [[700]]],
  ["whatever the unit", "CAPEX.BASELINE", ["prior", "usd"], [[437.5]]],
  ["one company", "CAPEX.ACTUAL", ["AMZN", 2025], [[134.74, "2026-02-05"]]],
  ["on the other basis", "CAPEX.ACTUAL", ["AMZN", 2025, "cash"], [[131.819, "2026-02-05"]]],
  ["on the basis of its guidance", "CAPEX.ACTUAL", ["AMZN", 2025, "guided"], [[128.32, "2026-02-05"]]],
  [
    "all four, each on the basis of its own total",
    "CAPEX.ACTUAL",
    ["total", 2025],
    [
      [118, "2026-01-28"],
      [91.447, "2026-02-04"],
      [72.215, "2026-01-28"],
      [134.74, "2026-02-05"],
    ],
  ],
  [
    "a range of companies",
    "CAPEX.ACTUAL",
    [[["META"], ["Google"]], 2025],
    [
      [72.215, "2026-01-28"],
      [91.447, "2026-02-04"],
    ],
  ],
  ["the latest", "CAPEX.GUIDANCE", ["Alphabet"], [[195, "2026-07-22"]]],
  ["the latest by a date", "CAPEX.GUIDANCE", ["Alphabet", 2026, "mid", "2026-03-01"], [[175, "2026-02-04"]]],
  ["what the result is a part of", "CAPEX.GDP", ["Sweden"], [[593.268]]],
];

const withFigures = functionFiles.filter(({ figures }) => figures);

test("the lookups of numbers tell their figures", () => {
  expect(withFigures.map(({ id }) => id)).toEqual([
    "CAPEX.ACTUAL",
    "CAPEX.BASELINE",
    "CAPEX.GDP",
    "CAPEX.GUIDANCE",
  ]);
});

test.each(rows)("%s: the figures behind %s %j", (_why, id, args, expected) => {
  const figures = withFigures.find((file) => file.id === id)?.figures?.(...args) ?? [];
  const told = figures.map((figure) => {
    if ("value" in figure) return [figure.value];
    return ["usdBn" in figure ? figure.usdBn : figure.lowUsdBn, figure.asOf];
  });
  expect(told).toEqual(expected);
});

test("what is not there has no figures either", () => {
  const [actual] = withFigures;
  expect(calledDirectly("CAPEX.ACTUAL", ["MSFT", 1999])).toMatchObject({ error: "#N/A" });
  expect(() => actual?.figures?.("MSFT", 1999)).toThrow("No figure of Microsoft for 1999");
});
