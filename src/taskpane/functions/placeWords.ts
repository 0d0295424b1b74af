import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { sheetAddress, type RangeSize } from "../../grid/address";
import type { FormWords } from "./formWords";

/** What was found at a place: a headline, and a phrase without a full stop. */
export interface PlaceWords {
  readonly what: string;
  readonly why: string;
}

/** What is in the way of a formula; undefined where nothing is. */
export function formulaObstacleWords(
  { sheetName, address, obstacle }: FormulaPlace,
  size: RangeSize,
  words: FormWords,
): PlaceWords | undefined {
  const what = sheetAddress(sheetName, address);
  switch (obstacle?.kind) {
    case undefined:
      return undefined;
    case "protectedSheet":
      return { what: words.sheetIsProtected(sheetName), why: words.sheetRefusesChanges };
    case "sheetEdge":
      return { what: words.tooNearTheEdge(what), why: words.resultNeedsRoom(size.rows, size.columns) };
    case "spilledInto":
      return { what, why: words.showsResultOf(obstacle.from) };
    case "spillBlocked":
      return { what: words.notEmpty(sheetAddress(sheetName, obstacle.address)), why: words.needsTheseCells };
    case "spillInTable":
      return { what: words.tableInTheWay(obstacle.name), why: words.noSpillInTable };
  }
}
