import { isFormula } from "../../grid/cellContent";
import type { FormulaCell } from "../../handoff/planCell";
import type { ProgressOptions } from "../host/progress";
import { isRepairable, namelessCells, withCauses } from "./cellCauses";
import { readSheets, type SheetPart, type UsedSheet } from "./readSheets";
import { customFunctionCells, withSpills, type CustomFunctionCell, type CustomFunctionSheet } from "./scan";

/** What the cells of the workbook hold and show at one time. */
export interface Contents {
  /** The sheets that use our functions, or are to be copied with them. */
  readonly ours: readonly CustomFunctionSheet[];
  readonly parts: ReadonlyMap<UsedSheet, readonly SheetPart[]>;
}

/** Reads the whole workbook. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  watch: ProgressOptions<"reading">,
): Promise<Contents> {
  const parts = new Map(sheets.map((sheet): [UsedSheet, SheetPart[]] => [sheet, []]));
  const cells = new Map(sheets.map((sheet): [UsedSheet, CustomFunctionCell[]] => [sheet, []]));
  for await (const part of readSheets(context, sheets, "reading", watch)) {
    parts.get(part.sheet)?.push(part);
    cells.get(part.sheet)?.push(...customFunctionCells(part));
  }
  return { ours: await withSpills(context, cells, watch.signal), parts };
}

/** Adds to the cells that show #NAME? why they do. */
export async function withNameCauses(
  context: Excel.RequestContext,
  { ours, parts }: Contents,
  functionIds: ReadonlySet<string>,
): Promise<Contents> {
  const nameless = [...parts.values()].flatMap((found) => found.flatMap(namelessCells));
  return { ours: await withCauses(context, ours, nameless, functionIds), parts };
}

/** Every formula of a sheet that calls custom functions, with the cells it fills. */
export function formulaCells({ parts }: Contents, { sheet, cells }: CustomFunctionSheet): FormulaCell[] {
  const found = parts.get(sheet) ?? [];
  const ours = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return found.flatMap(({ row, column, formulas, values }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c): FormulaCell[] => {
        if (!isFormula(formula)) return [];
        const place = { row: row + r, column: column + c };
        const own = ours.get(`${place.row}:${place.column}`);
        const shown = own?.spill ? filledBy(own, found) : [[values[r]?.[c]]];
        const isFaulty = own?.cause !== undefined && !isRepairable(own.cause);
        return [{ ...place, formula, isOurs: own !== undefined, isFaulty, shown }];
      }),
    ),
  );
}

function filledBy({ row, column, spill }: CustomFunctionCell, parts: readonly SheetPart[]): unknown[][] {
  return Array.from({ length: spill?.rows ?? 1 }, (_, r) =>
    Array.from({ length: spill?.columns ?? 1 }, (__, c) => valueAt(parts, row + r, column + c) ?? ""),
  );
}

/** Undefined outside the used rectangle, where nothing is. */
function valueAt(parts: readonly SheetPart[], row: number, column: number): unknown {
  const part = parts.find((each) => row >= each.row && row < each.row + each.values.length);
  return part?.values[row - part.row]?.[column - part.column];
}
