import { offeredModes } from "../../src/taskpane/tables/offeredModes";
import { modes, type Mode, type TableCell } from "../../src/tables/description";

const cases: [why: string, cells: TableCell[], offered: readonly Mode[]][] = [
  ["text and figures", [{ value: "Meta" }, { value: 700 }], ["values"]],
  ["Excel's own formulas", [{ value: 700 }, { value: 1400, formula: "=A1*2" }], ["native", "values"]],
  ["our functions alone", [{ value: 700, live: "=CAPEX.BASELINE()" }], ["live", "values"]],
  ["formulas of both kinds", [{ value: 700, live: "=CAPEX.BASELINE()", native: "=700" }], modes],
];

test.each(cases)("%s", (_, cells, offered) => {
  const table = { title: "A table", rows: [cells], columnWidths: [80, 80], headingRows: 1 };
  expect(offeredModes([table])).toEqual(offered);
});
