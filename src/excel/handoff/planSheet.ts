import type { Functions } from "../../handoff/lambda";
import type { LambdaName } from "../../handoff/lambdaNames";
import { planCell, type CellPlan, type FormulaCell, type HandOffMode } from "../../handoff/planCell";
import { formulaCells, type Contents } from "../read/contents";
import type { SheetEntries } from "../write/writeCells";
import type { SheetCopy } from "./copySheets";

/** What is to be entered in the copy of a sheet. */
export interface SheetPlan {
  readonly copy: SheetCopy;
  readonly cells: readonly { readonly cell: FormulaCell; readonly plan: CellPlan }[];
}

/** What planning needs to know of the workbook. */
interface Facts {
  readonly mode: HandOffMode;
  readonly functions: Functions;
  readonly lambdas: ReadonlyMap<string, LambdaName>;
  readonly contents: Contents;
}

/** What to do with each formula of a copied sheet; those that stay as they were are left out. */
export function planSheet(copy: SheetCopy, { mode, functions, lambdas, contents }: Facts): SheetPlan {
  const ours = contents.ours.find(({ sheet }) => sheet.id === copy.sheet.id);
  const context = {
    functions,
    nameOf: (id: string) => lambdas.get(id)?.name,
  };
  const cells = (ours ? formulaCells(contents, ours) : []).map((cell) => ({
    cell,
    plan: planCell(cell, mode, context, copy.copied),
  }));
  return { copy, cells: cells.filter(({ plan }) => plan.entries.length > 0 || plan.isLeftOut) };
}

/** All that is to be entered in a sheet's copy. */
export function entriesOf({ copy, cells }: SheetPlan): SheetEntries {
  return { sheet: copy, tables: copy.tables, entries: cells.flatMap(({ plan }) => plan.entries) };
}
