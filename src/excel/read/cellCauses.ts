import {
  callsCustomFunction,
  hasStoredName,
  mayLackName,
  unknownName,
} from "../../formulas/customFunctionFormula";
import type { NameCause, NamelessCell } from "../../formulas/nameCauses";
import { readKnownNames } from "./knownNames";
import type { SheetPart } from "./readSheets";
import type { CustomFunctionCell, CustomFunctionSheet } from "./scan";

/** A cell that shows #NAME?, or may have passed it on, on a sheet that can be gone to. */
export interface LocatedCell extends NamelessCell {
  readonly sheetId: string;
}

/** Why a cell shows #NAME?, or will, or #VALUE! in its place. */
export type CellCause = NameCause<LocatedCell>;

/** Whether Repair can mend it: by entering the formula again. */
export function isRepairable(cause: CellCause | undefined): boolean {
  return cause?.fault.kind === "functions" && !cause.at;
}

/** The cells of a part that show #NAME?, or are ours and may have passed it on. */
export function namelessCells({ sheet, row, column, formulas, values }: SheetPart): LocatedCell[] {
  return values.flatMap((line, r) =>
    line.flatMap((value, c): LocatedCell[] => {
      if (!mayLackName(value)) return [];
      const place = { sheet: sheet.name, sheetId: sheet.id, row: row + r, column: column + c };
      const cell = { ...place, formula: formulas[r]?.[c] };
      if (value === unknownName) return [cell];
      return callsCustomFunction(cell.formula) ? [{ ...cell, isVague: true }] : [];
    }),
  );
}

/** Adds to the cells that show #NAME? why they do, and to those that will when Excel calculates them. */
export async function withCauses(
  context: Excel.RequestContext,
  sheets: readonly CustomFunctionSheet[],
  nameless: readonly LocatedCell[],
  functions: ReadonlySet<string> | undefined,
): Promise<readonly CustomFunctionSheet[]> {
  const isShown = sheets.some(({ cells }) => cells.some(({ value }) => mayLackName(value)));
  const causes = isShown ? await causesByPlace(context, nameless, functions) : new Map<string, CellCause>();
  const causeOf = (sheetId: string, cell: CustomFunctionCell): CellCause | undefined =>
    causes.get(placeKey({ sheetId, ...cell })) ??
    (hasStoredName(cell.formula) ? { fault: { kind: "functions" } } : undefined);
  return sheets.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map((cell) => {
      const cause = causeOf(sheet.id, cell);
      return cause ? { ...cell, cause } : cell;
    }),
  }));
}

async function causesByPlace(
  context: Excel.RequestContext,
  nameless: readonly LocatedCell[],
  functions: ReadonlySet<string> | undefined,
): Promise<ReadonlyMap<string, CellCause>> {
  // The parser of formulas and the list of Excel's functions are loaded where a cell shows the error.
  const { nameCauses } = await import(/* webpackChunkName: "nameCauses" */ "../../formulas/nameCauses");
  const causes = nameCauses(nameless, await readKnownNames(context, functions));
  return new Map([...causes].map(([cell, cause]) => [placeKey(cell), cause]));
}

/** Tells places of a workbook apart. */
export function placeKey({ sheetId, row, column }: Pick<LocatedCell, "sheetId" | "row" | "column">): string {
  return `${sheetId}:${row}:${column}`;
}
