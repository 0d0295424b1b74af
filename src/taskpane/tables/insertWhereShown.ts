import type { Target } from "../../excel/host/target";
import type { InsertedTables } from "../../excel/insertion/insertedTables";
import { insertTables, type Insertion } from "../../excel/insertion/insertTables";
import { undoInsertion } from "../../excel/insertion/undoInsertion";
import { isStillSelected } from "../../excel/read/selection";
import type { Mode, TableDescription } from "../../tables/description";
import type { Inserted, InsertionEnd, Says } from "../insertions/activity";
import { failure } from "../insertions/failure";
import { moved } from "../insertions/moved";
import { undoEnd } from "../insertions/undoEnd";
import { tablesMessages } from "../messages/tables";
import { obstacleMessage } from "./targetMessages";

interface Inserting {
  readonly title: Says;
  readonly tables: readonly TableDescription[];
  readonly mode: Mode;
  readonly target: Target;
}

/** Inserts tables, unless another cell is selected by now than the one that was shown. */
export async function insertWhereShown(
  { title, tables, mode, target }: Inserting,
  signal: AbortSignal,
): Promise<InsertionEnd> {
  try {
    const isThere = target.kind !== "cell" || (await isStillSelected(target));
    if (!isThere && !signal.aborted) return moved;
    return endOf(await insertTables(tables, mode, target, signal), title);
  } catch (thrown) {
    return failure(thrown);
  }
}

function endOf(insertion: Insertion, title: Says): InsertionEnd {
  switch (insertion.kind) {
    case "cancelled":
      return { kind: "cancelled" };
    case "inserted":
      return { kind: "inserted", inserted: insertedAs(title, insertion) };
    case "refused": {
      const { inspection } = insertion;
      const { obstacle, target, tables } = inspection;
      const [place] = tables;
      return {
        kind: "refused",
        why: (language) => obstacleMessage(inspection, tablesMessages[language]) ?? moved.why(language),
        ...(obstacle?.kind === "occupied" &&
          target.kind === "cell" &&
          place && {
            cells: { sheetId: target.sheetId, sheetName: place.sheetName, address: obstacle.address },
          }),
      };
    }
  }
}

function insertedAs(title: Says, insertion: InsertedTables): Inserted {
  const { inspection, tables } = insertion;
  const [first] = tables;
  if (!first) throw new Error("Nothing was inserted.");
  return {
    title,
    cells: first,
    newSheets: inspection.target.kind === "newSheets" ? tables.map(({ sheetName }) => sheetName) : [],
    undo: () => undoEnd(undoInsertion(insertion)),
  };
}
