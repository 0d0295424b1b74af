import { lambdaNames, type TakenName } from "../../src/handoff/lambdaNames";
import { lambdaCount } from "../functions/functionTotals";
import { functionModules } from "./functionModules";

const gap = functionModules.get("ROI.GAP")?.lambda ?? "";
const breakeven = functionModules.get("ROI.BREAKEVEN")?.lambda ?? "";

const rows: [why: string, taken: TakenName[], id: string, name: string, exists: boolean][] = [
  ["nothing has the name", [], "ROI.GAP", "ROI_GAP", false],
  ["the very same LAMBDA is there", [{ name: "ROI_GAP", formula: gap }], "ROI.GAP", "ROI_GAP", true],
  [
    "the same as Excel writes it: other case, spaces, numbers and prefixes",
    [
      {
        name: "roi_breakeven",
        formula: breakeven
          .replaceAll(/\s+/g, " ")
          .replace("=LAMBDA(", "=_xlfn.LAMBDA(")
          .replaceAll("1E-9", "0.000000001")
          .replaceAll("revenueGrowth", "revenuegrowth"),
      },
    ],
    "ROI.BREAKEVEN",
    "ROI_BREAKEVEN",
    true,
  ],
  [
    "something else has the name",
    [{ name: "roi_gap", formula: "=Sheet1!$A$1" }],
    "ROI.GAP",
    "ROI_GAP_2",
    false,
  ],
  [
    "an Excel Table has it, and its successor is the LAMBDA",
    [{ name: "ROI_GAP" }, { name: "ROI_GAP_2", formula: gap }],
    "ROI.GAP",
    "ROI_GAP_2",
    true,
  ],
  [
    "a LAMBDA of an earlier version has it",
    [{ name: "ROI_GAP", formula: gap.replace("-", "+") }],
    "ROI.GAP",
    "ROI_GAP_2",
    false,
  ],
];

test.each(rows)("%s", (_why, taken, id, name, exists) => {
  expect(lambdaNames(functionModules, taken).get(id)).toMatchObject({ name, exists });
});

test("every function with a lambda has a name of its own, and a definition on one line", () => {
  const names = [...lambdaNames(functionModules, []).values()];
  expect(names).toHaveLength(lambdaCount);
  expect(new Set(names.map(({ name }) => name)).size).toBe(lambdaCount);
  // Excel takes 8,192 characters.
  expect(names.filter(({ formula }) => formula.includes("\n") || formula.length > 8192)).toEqual([]);
});
