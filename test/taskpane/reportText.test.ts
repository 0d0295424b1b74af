import { outcome } from "../../src/excel/check/check";
import { reportText } from "../../src/taskpane/check/reportText";

const report = reportText({
  addIn: { version: "1.2.3", dataVersion: "2026-02-07/2026-07-30" },
  environment: {
    version: "16.0.18129",
    platform: "PC",
    requirementSets: ["ExcelApi 1.17", "CustomFunctionsRuntime 1.4"],
    displayLanguage: "zh-TW",
    contentLanguage: "de-DE",
    decimal: ",",
    group: ".",
  },
  steps: [
    {
      milliseconds: 1_240,
      outcomes: [
        outcome("examples", "-0.25", "-0.25", { subject: "=ROI.GAP(0.35)" }),
        outcome("examples", '"a|b"', "#NAME?", { subject: "=CAPEX.COMPANY()" }),
      ],
    },
    { milliseconds: 60, outcomes: [outcome("nameValues", "2", "[[2]]", { known: ["[[2]]"] })] },
    { milliseconds: 500, outcomes: [outcome("tables", "as previewed", "as previewed")] },
    { milliseconds: 700, outcomes: [outcome("tables", "as previewed", "as previewed")] },
  ],
  milliseconds: 2_500,
});

const lines: [why: string, line: string][] = [
  ["what came of it, in a line", "- 5 outcomes: 3 as expected, 1 known differences, 1 unexpected"],
  ["whose", "- Add-in 1.2.3, data 2026-02-07/2026-07-30"],
  ["which Excel", "- Excel 16.0.18129, PC; ExcelApi 1.17, CustomFunctionsRuntime 1.4"],
  ["which locale", '- Languages: display zh-TW, content de-DE; decimal ",", thousands "."'],
  ["how long", "- 2.5 s"],
  [
    "a bar in a cell is none of the table's",
    '| UNEXPECTED | Documented examples | =CAPEX.COMPANY() | "a\\|b" | #NAME? |',
  ],
  ["the time of a check made several times is their sum", "| Tables, as previewed | 1.2 |"],
];

test.each(lines)("the report has %s", (_why, line) => {
  expect(report.split("\n")).toContain(line);
});

test("what is unexpected comes first, then what is known", () => {
  const marks = [...report.matchAll(/^\| (\w+) \| .* \|.*\|.*\|$/gm)].map(([, mark]) => mark);
  expect(marks).toEqual(["UNEXPECTED", "known", "ok", "ok", "ok"]);
});
