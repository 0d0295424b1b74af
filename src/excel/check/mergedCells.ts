import type { TableDescription } from "../../tables/description";
import { supportsMergedCells } from "../host/requirements";
import { run } from "../host/run";
import { inspectTarget } from "../insertion/inspectTarget";
import { outcome, type Check, type CheckPlace } from "./check";
import { b2, targetOn } from "./targetOn";

/** Merged cells that reach into a table's place from outside are in its way. */
export function mergedCells(table: TableDescription): Check {
  return {
    id: "mergedCells",
    async run(place) {
      await merge(place);
      const { obstacle } = await inspectTarget(targetOn(place, b2), [table]);
      return [outcome("mergedCells", "merged", obstacle?.kind ?? "none", { known: ["oldExcel"] })];
    },
  };
}

/** Whether merged cells are found by another than their first cell (OfficeDev/office-js#3611). */
export const mergedByFirstCell: Check = {
  id: "mergedByFirstCell",
  async run(place) {
    if (!supportsMergedCells()) return [];
    await merge(place);
    const isFound = await run(async (context) => {
      const range = context.workbook.worksheets.getItem(place.sheetId).getRange("B2:C3");
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return !merged.isNullObject;
    });
    return [outcome("mergedByFirstCell", "found", isFound ? "found" : "not found", { known: ["not found"] })];
  },
};

function merge({ sheetId }: CheckPlace): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange("A1:B2").merge();
    await context.sync();
  });
}
