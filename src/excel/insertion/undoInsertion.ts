import { run } from "../host/run";
import { takeBack, takeBackSurely, Unfinished } from "../rollback/rollback";
import { changedByOthers, loadShown } from "../rollback/writtenCells";
import { insertedParts, type InsertedTable, type InsertedTables } from "./insertedTables";

/**
 * What became of an undo: done; done but for cells changed at that moment; not done, since changed or since no sheet can
 * be deleted; nothing left.
 */
export interface Undone {
  readonly kind: "undone" | "kept" | "changed" | "protected" | "gone";
  /** Where something was kept. */
  readonly places: readonly string[];
}

/** Takes inserted tables out again, with the sheets and names made for them, unless the user has changed them since. */
export async function undoInsertion(inserted: InsertedTables): Promise<Undone> {
  const parts = insertedParts(inserted.survey, inserted.tables);
  let state: State | undefined;
  let isBegun = false;
  const options = {
    look: (context: Excel.RequestContext) => {
      const found = look(context, inserted);
      return () => (state = found()) === "unchanged";
    },
    onStart: () => void (isBegun = true),
  };
  try {
    return ended(await takeBack(parts, options), state);
  } catch (thrown) {
    if (!isBegun) throw thrown;
    // Half undone is neither the one nor the other: first it is tried to do the rest.
    const left = await takeBackSurely(parts);
    if (left.length === 0) return { kind: "undone", places: [] };
    if (await isUntouched(inserted)) throw thrown;
    throw new Unfinished(thrown, left);
  }
}

function ended(stayed: readonly string[] | "refused", state: State | undefined): Undone {
  if (stayed === "refused") return { kind: state && state !== "unchanged" ? state : "changed", places: [] };
  return { kind: stayed.length > 0 ? "kept" : "undone", places: stayed };
}

async function isUntouched(inserted: InsertedTables): Promise<boolean> {
  const state = run(async (context) => {
    const found = look(context, inserted);
    await context.sync();
    return found();
  });
  return (await state.catch(() => undefined)) === "unchanged";
}

type State = "unchanged" | "changed" | "protected" | "gone";

/** Queues a look at what is now where tables were put; the function answered tells. */
function look(context: Excel.RequestContext, { survey, tables }: InsertedTables): () => State {
  const found = tables.map((table) => lookAt(context, table));
  const onNewSheets = survey.target.kind === "newSheets";
  const { protection } = context.workbook;
  protection.load("protected");
  return () => {
    if (found.every(({ sheet, used }) => sheet.isNullObject || used.isNullObject)) return "gone";
    const isChanged = found.some(
      (each) => each.sheet.isNullObject || differs(each) || (onNewSheets && !isAlone(each)),
    );
    if (isChanged) return "changed";
    return onNewSheets && protection.protected ? "protected" : "unchanged";
  };
}

interface FoundTable {
  inserted: InsertedTable;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  used: Excel.Range;
}

function lookAt({ workbook }: Excel.RequestContext, inserted: InsertedTable): FoundTable {
  const sheet = workbook.worksheets.getItemOrNullObject(inserted.sheetId);
  const range = sheet.getRange(inserted.address);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("id");
  loadShown(range);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { inserted, sheet, range, used };
}

/** Whether any cell holds something else than right after the insertion; what formulas spill does not count. */
function differs({ inserted, range }: FoundTable): boolean {
  const { formulas, isSpilled } = inserted;
  return (
    changedByOthers(inserted, range).length > 0 ||
    formulas.some((row, r) =>
      row.some((cell, c) => !isSpilled(r, c) && cell !== (range.formulas as unknown[][])[r]?.[c]),
    )
  );
}

/** Whether all that a sheet holds lies where the table was put. */
function isAlone({ inserted: { first, formulas }, used }: FoundTable): boolean {
  const { row, column } = first;
  return (
    used.rowIndex >= row &&
    used.columnIndex >= column &&
    used.rowIndex + used.rowCount <= row + formulas.length &&
    used.columnIndex + used.columnCount <= column + (formulas[0]?.length ?? 0)
  );
}
