import { explainCalls } from "../../src/explain/explainCalls";
import { sourcesOf, type SourceRow } from "../../src/explain/sources";
import { parseCalls } from "../../src/formulas/parseCalls";
import { knownFunctions } from "./knownFunctions";

const known = {
  ...knownFunctions("en-US"),
  cells: new Map([
    ["B2", { sheet: "Model", address: "B2", values: [[0.15]], isEntered: true }],
    ["B3", { sheet: "Model", address: "B3", values: [[2029]], isEntered: false }],
  ]),
};

/** A row in brief: of which kind, the values, and what else is told of them. */
function brief(row: SourceRow): string {
  if (row.kind === "companies")
    return `${row.provenance}: ${row.figures.map(({ company }) => company).join(", ")}`;
  const values = row.values.map(({ name, shown }) => `${name} ${shown}`.trim()).join(", ");
  switch (row.kind) {
    case "workings":
      return `${row.provenance}: ${values}`;
    case "sheet": {
      const addresses = row.cells.map(({ address }) => address);
      const instead = row.instead.map(({ doc, instead: datum }) => `not ${doc.name} ${datum?.value}`);
      return `${row.provenance}: ${values} (${[...addresses, ...instead].join(", ")})`;
    }
    case "publication": {
      const [datum] = row.data;
      return `${row.provenance}: ${values} (${datum?.source.publisher})`;
    }
  }
}

const rows: [why: string, formula: string, expected: string[]][] = [
  [
    "the result, what is the user's, what is published",
    "=CAPEX.PROJECT(2030,B2)",
    [
      "derived: 1,224.3",
      "user: year 2030, growth 15% (B2, not growth 0.6)",
      "stated: base 700, baseYear 2026 (Creati.ai)",
    ],
  ],
  [
    "a cell with a formula is derived",
    "=CAPEX.PROJECT(B3)",
    [
      "derived: 1,792.0",
      "derived: year 2029 (B3)",
      "stated: growth 60%, base 700, baseYear 2026 (Creati.ai)",
    ].map((row) => row.replace("1,792.0", "2,867.2")),
  ],
  [
    "a part of a published figure is derived, the figure beside it",
    '=CAPEX.GDP("Sweden")',
    [
      "derived: 117.99%",
      "user: country Sweden ()",
      "stated: capex 700 (Creati.ai)",
      "reported: 593.27 (World Bank)",
    ],
  ],
  [
    "kinds apart, each with its publication",
    "=ROI.REQUIRED()",
    [
      "derived: 1,400.0",
      "stated: capex 700 (Creati.ai)",
      "assumption: margin 50%, multiple 1 (Sequoia Capital)",
    ],
  ],
  [
    "several calls, their results by name and each figure once",
    "=ROI.REQUIRED(CAPEX.PROJECT(2027))",
    [
      "derived: ROI.REQUIRED 2,240, CAPEX.PROJECT 1,120",
      "user: year 2027 ()",
      "stated: growth 60%, base 700, baseYear 2026 (Creati.ai)",
      "assumption: margin 50%, multiple 1 (Sequoia Capital)",
    ],
  ],
  [
    "a published figure itself",
    '=CAPEX.BASELINE("prior")',
    ["user: item prior ()", "derived: 437.5 (Creati.ai)"],
  ],
  [
    "figures of companies",
    '=CAPEX.GUIDANCE("total")',
    ["user: company total ()", "guidance: MSFT, GOOGL, META, AMZN"],
  ],
  [
    "what holds an error is no source",
    "=CAPEX.PROJECT(1/0,B2)",
    ["user: growth 15% (B2, not growth 0.6)", "stated: base 700, baseYear 2026 (Creati.ai)"],
  ],
  ["texts have none", "=CAPEX.VERSION()", []],
];

test.each(rows)("%s: %s", (_why, formula, expected) => {
  expect(sourcesOf(explainCalls(parseCalls(formula), known), "en-US").map(brief)).toEqual(expected);
});
