import { rangeAddress } from "../../grid/address";
import { isSameValue } from "../../grid/cellContent";
import { supportsSpills } from "../host/requirements";
import { outcome, type Check, type Example, type Outcome } from "./check";
import { asText, enter, shownBy, shownIn } from "./shown";

/** Every documented example, each with room below it for what it fills. */
export function examples(all: readonly Example[]): Check {
  return {
    id: "examples",
    async run(place) {
      const entered = all.flatMap(({ formula, cells }) => [[formula], ...cells.map(() => [""])]);
      const width = Math.max(...all.map(({ cells: [row = []] }) => row.length));
      await enter(place, fromA1(entered.length, 1), entered);
      const shown = await shownIn(place, fromA1(entered.length, width));
      let row = 0;
      return all.map((example) => {
        const outcome = compared(example, shown.slice(row));
        row += example.cells.length + 1;
        return outcome;
      });
    },
  };
}

/** Compares what an example fills; an Excel that does not spill shows the first cell alone. */
function compared({ formula, cells }: Example, shown: readonly (readonly unknown[])[]): Outcome {
  const documented = supportsSpills() ? cells : [[cells[0]?.[0] ?? ""]];
  const came = documented.map((row, r) => row.map((_, c) => shown[r]?.[c]));
  const isSame = documented.every((row, r) => row.every((cell, c) => isSameValue(cell, came[r]?.[c])));
  const expected = arrayText(documented);
  return outcome("examples", expected, isSame ? expected : arrayText(came), { subject: formula });
}

function arrayText(cells: readonly (readonly unknown[])[]): string {
  const rows = cells.map((row) => row.map(asText).join(","));
  return cells.length === 1 && cells[0]?.length === 1 ? (rows[0] ?? "") : `{${rows.join(";")}}`;
}

/** One formula for each error that our functions have, and errors that pass through. */
const failing = [
  ['=CAPEX.PROJECT("soon")', "#VALUE!"],
  ["=ROI.BREAKEVEN(-1,700)", "#NUM!"],
  ["=CAPEX.INTENSITY(1,0)", "#DIV/0!"],
  ["=ROI.PAYBACK({-700,100})", "#N/A"],
  ["=ROI.GAP(NA())", "#N/A"],
  ["=ROI.GAP(1/0)", "#DIV/0!"],
] as const;

export const errors: Check = {
  id: "errors",
  async run(place) {
    const address = fromA1(failing.length, 1);
    await enter(
      place,
      address,
      failing.map(([formula]) => [formula]),
    );
    const shown = await shownIn(place, address);
    return failing.map(([subject, expected], row) =>
      outcome("errors", expected, asText(shown[row]?.[0]), { subject }),
    );
  },
};

/** What an empty cell is to a function: 0 on desktop, nothing on the web (OfficeDev/office-js#4702, #1951). */
export const emptyCells: Check = {
  id: "emptyCells",
  async run(place) {
    const subject = "=CAPEX.PROJECT(2028,B1)";
    return [outcome("emptyCells", "700", await shownBy(place, subject), { subject, known: ["#VALUE!"] })];
  },
};

/** Ranges are answered cell by cell, a column with a row as a grid. */
export const ranges: Check = {
  id: "ranges",
  async run(place) {
    await enter(place, "F1:F3", [[0.5], [0.75], [1]]);
    await enter(place, "G1:H1", [[0.25, 0.5]]);
    const formulas = [
      {
        subject: "=ROI.GAP(F1:F3,G1:H1)",
        cells: [
          [0.25, 0],
          [0.5, 0.25],
          [0.75, 0.5],
        ],
      },
      { subject: "=SUM(ROI.GAP(F1:F3,0.25))", cells: [[1.5]] },
    ];
    const outcomes: Outcome[] = [];
    for (const { subject, cells } of formulas) {
      await enter(place, "A1", [[subject]]);
      const expected = supportsSpills() ? cells : [[cells[0]?.[0]]];
      const came = await shownIn(place, fromA1(expected.length, expected[0]?.length ?? 1));
      outcomes.push(outcome("ranges", arrayText(expected), arrayText(came), { subject }));
    }
    return outcomes;
  },
};

function fromA1(rows: number, columns: number): string {
  return rangeAddress({ row: 0, column: 0 }, { rows, columns });
}
