import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { cellAddress, sheetAddress } from "../../grid/address";
import { placeSize, tableSize } from "../../tables/placement";
import type { TablesMessages } from "../messages/tables";
import type { PlaceMessage } from "../Where";

/** What is in the way of a table; undefined where nothing is. */
export function obstacleMessage(
  { obstacle, tables }: TargetInspection,
  messages: TablesMessages,
): PlaceMessage | undefined {
  const [place] = tables;
  const sheetName = place?.sheetName ?? "";
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case "occupied":
      return {
        what: messages.notEmpty(sheetAddress(sheetName, obstacle.address)),
        why: messages.inTheWay(obstacle.count),
      };
    case "table":
      return { what: messages.tableInTheWay(obstacle.name), why: messages.placeCutsIt };
    case "merged":
      return { what: messages.cellsAreMerged(obstacle.address), why: messages.mergedCellsInTheWay };
    case "oldExcel":
      return { what: messages.mergedCellsUntold, why: messages.newSheetIsSafe };
    case "conditionalFormats":
      return { what: messages.hasConditionalFormats, why: messages.undoWouldClearThem };
    case "spill":
      return { what: messages.spillInTheWay, why: messages.spillReachesIn };
    case "sheetGone":
      return { what: messages.sheetIsGone, why: messages.selectOnAnotherSheet };
    case "protectedSheet":
      return { what: messages.sheetIsProtected(sheetName), why: messages.sheetRefusesChanges };
    case "protectedWorkbook":
      return { what: messages.workbookIsProtected, why: messages.workbookRefusesSheets };
    case "sheetEdge": {
      const { rows, columns } = place ? placeSize(place.table) : { rows: 0, columns: 0 };
      const first = place ? cellAddress(place.first) : "";
      return {
        what: messages.tooNearTheEdge(sheetAddress(sheetName, first)),
        why: messages.needsRoom(rows, columns),
      };
    }
  }
}

/** Where tables will go if nothing is in their way. */
export function targetMessage(
  { target, tables, address }: TargetInspection,
  messages: TablesMessages,
): PlaceMessage {
  const [place] = tables;
  if (!place) return { what: "", why: "" };
  const { sheetName } = place;
  if (target.kind === "newSheets") {
    const what = tables.length > 1 ? messages.newSheets(tables.length) : { sheetName, address };
    return { what, why: messages.willBeAdded };
  }
  const { rows, columns } = tableSize(place.table);
  const isFree = place.table.chart ? messages.cellsAndChartFree : messages.allEmpty;
  return { what: { sheetName, address }, why: isFree(rows * columns) };
}
