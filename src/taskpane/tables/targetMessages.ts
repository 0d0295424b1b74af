import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { cellAddress, sheetAddress } from "../../grid/address";
import { placeSize, tableSize } from "../../tables/placement";
import type { Strings } from "../strings/enUS";

/** What a survey found: a headline, and a phrase without a full stop. */
export interface TargetMessage {
  readonly what: string;
  readonly why: string;
}

/** What is in the way of a table; undefined where nothing is. */
export function obstacleWords(
  { obstacle, tables }: TargetInspection,
  words: Strings,
): TargetMessage | undefined {
  const [place] = tables;
  const sheetName = place?.sheetName ?? "";
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case "occupied":
      return {
        what: words.notEmpty(sheetAddress(sheetName, obstacle.address)),
        why: words.inTheWay(obstacle.count),
      };
    case "table":
      return { what: words.tableInTheWay(obstacle.name), why: words.placeCutsIt };
    case "merged":
      return { what: words.cellsAreMerged(obstacle.address), why: words.mergedCellsInTheWay };
    case "oldExcel":
      return { what: words.mergedCellsUntold, why: words.newSheetIsSafe };
    case "conditionalFormats":
      return { what: words.hasConditionalFormats, why: words.undoWouldClearThem };
    case "spill":
      return { what: words.spillInTheWay, why: words.spillReachesIn };
    case "sheetGone":
      return { what: words.sheetIsGone, why: words.selectOnAnotherSheet };
    case "protectedSheet":
      return { what: words.sheetIsProtected(sheetName), why: words.sheetRefusesChanges };
    case "protectedWorkbook":
      return { what: words.workbookIsProtected, why: words.workbookRefusesSheets };
    case "sheetEdge": {
      const { rows, columns } = place ? placeSize(place.table) : { rows: 0, columns: 0 };
      const first = place ? cellAddress(place.first) : "";
      return {
        what: words.tooNearTheEdge(sheetAddress(sheetName, first)),
        why: words.needsRoom(rows, columns),
      };
    }
  }
}

/** Where tables will go if nothing is in their way. */
export function targetWords({ target, tables, address }: TargetInspection, words: Strings): TargetMessage {
  const [place] = tables;
  if (!place) return { what: "", why: "" };
  if (target.kind === "newSheets") {
    const what = tables.length > 1 ? words.newSheets(tables.length) : sheetAddress(place.sheetName, address);
    return { what, why: words.willBeAdded };
  }
  const { rows, columns } = tableSize(place.table);
  const isFree = place.table.chart ? words.cellsAndChartFree : words.allEmpty;
  return { what: sheetAddress(place.sheetName, address), why: isFree(rows * columns) };
}
