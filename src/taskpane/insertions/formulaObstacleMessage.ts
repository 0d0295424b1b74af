import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { sheetAddress, type RangeSize } from "../../grid/address";
import type { InsertionsMessages } from "../messages/insertions";
import type { PlaceMessage } from "../Where";

/** What is in the way of a formula; undefined where nothing is. */
export function formulaObstacleMessage(
  { sheetName, address, obstacle }: FormulaPlace,
  size: RangeSize,
  messages: InsertionsMessages,
): PlaceMessage | undefined {
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case "protectedSheet":
      return { what: messages.sheetIsProtected(sheetName), why: messages.sheetRefusesChanges };
    case "sheetEdge":
      return {
        what: messages.tooNearTheEdge(sheetAddress(sheetName, address)),
        why: messages.resultNeedsRoom(size.rows, size.columns),
      };
    case "spilledInto":
      return { what: { sheetName, address }, why: messages.showsResultOf(obstacle.from) };
    case "spillBlocked":
      return {
        what: messages.notEmpty(sheetAddress(sheetName, obstacle.address)),
        why: messages.needsTheseCells,
      };
    case "spillInTable":
      return { what: messages.tableInTheWay(obstacle.name), why: messages.noSpillInTable };
    case "spillOverMerged":
      return {
        what: messages.cellsAreMerged(sheetAddress(sheetName, obstacle.address)),
        why: messages.noSpillOverMerged,
      };
  }
}
