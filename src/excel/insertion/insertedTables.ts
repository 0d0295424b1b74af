import { namedCells, type PlacedTable } from "../../tables/reference";
import { blockName } from "./blockNames";
import { nameChange } from "../rollback/nameChange";
import type { WorkbookChange } from "../rollback/rollback";
import { sheetChange } from "../rollback/sheetChange";
import { tableChange, type OverwrittenCells } from "../rollback/tableChange";
import { overwrittenCells } from "./foundCells";
import { chartPlaceholders } from "../write/chart";
import type { QueuedTable } from "./queueTables";
import type { TargetInspection } from "./targetInspection";

/** A table of an insertion, also of one that failed midway. */
export interface InsertedTableRecord extends PlacedTable {
  /** Unknown of a new sheet as long as Excel has not answered. */
  readonly sheetId: string | undefined;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  /** What cells held before that, while its chart was made; only of one whose writing failed. */
  readonly placeholders?: readonly (readonly unknown[])[];
  /** Whether a cell is one that a formula of the table spills into. */
  readonly isSpilled: (row: number, column: number) => boolean;
  /** The names that its chart may have. */
  readonly chartNames: readonly string[];
  /** What another user had put into its place; only of one whose writing is to be reverted. */
  readonly overwritten?: OverwrittenCells | undefined;
  /** False where writing it failed. */
  readonly isComplete: boolean;
}

/** A table as it was right after its insertion; a later edit shows by comparison. */
export interface InsertedTable extends InsertedTableRecord {
  readonly sheetId: string;
}

/** The tables of one insertion, with what its undo needs. */
export interface InsertedTables {
  readonly kind: "inserted";
  readonly inspection: TargetInspection;
  readonly tables: readonly InsertedTable[];
}

/** The record of a table whose writing failed. */
export function attemptedTable({
  record,
  sheet,
  range,
  found,
  chartName,
  chart,
}: QueuedTable): InsertedTableRecord {
  // Loaded before the writing failed, or not at all.
  const { id: sheetId } = sheet.toJSON();
  const { name } = chart?.toJSON() ?? {};
  // In an Excel Table that has come into the way, Excel may have written other cells than we did.
  const { formulas = record.formulas } = range.toJSON();
  const chartNames = chart ? [chartName, ...(name ? [name] : [])] : [];
  const overwritten = found && overwrittenCells(found);
  const placeholders = chartPlaceholders(record.table);
  return { ...record, sheetId, formulas, placeholders, chartNames, overwritten, isComplete: false };
}

/** The record of a table that was written. */
export function writtenTable({ record, sheet, range, chartName, chart }: QueuedTable): InsertedTable {
  const chartNames = chart ? [chartName] : [];
  return { ...record, sheetId: sheet.id, formulas: range.formulas, chartNames, isComplete: true };
}

/**
 * All changes of an insertion, in the order in which to revert them. Cells of a sheet come first: where they are
 * protected, the names must not go either. New sheets come last, or their names would refer to nothing.
 */
export function insertionChanges(
  inspection: TargetInspection,
  records: readonly InsertedTableRecord[],
): WorkbookChange[] {
  const changes = records.map((record) => changeOf(record, inspection));
  const names = [...nameChanges(inspection), ...blockNameChanges(inspection)];
  return inspection.target.kind === "newSheets" ? [...names, ...changes] : [...changes, ...names];
}

function changeOf(
  { sheetId, sheetName, first, formulas, placeholders = [], isSpilled, ...record }: InsertedTableRecord,
  { target, existingSheetIds, ...inspection }: TargetInspection,
): WorkbookChange {
  const written = { first, formulas, placeholders, isSpilled };
  return target.kind === "newSheets"
    ? sheetChange({ name: sheetName, id: sheetId, existingSheetIds, written })
    : tableChange({ ...inspection, ...record, sheetId: target.sheetId, sheetName, written });
}

function nameChanges({ layout }: TargetInspection): WorkbookChange[] {
  return layout.tables.flatMap((placed) =>
    namedCells(placed, layout).map(({ name, reference }) => nameChange(name, reference)),
  );
}

/** A block's name goes with a new sheet. The mode is in the comment alone, which does not tell a name. */
function blockNameChanges(inspection: TargetInspection): WorkbookChange[] {
  const { target, layout } = inspection;
  if (target.kind === "newSheets") return [];
  return layout.tables.flatMap((placed) => {
    const block = blockName(placed, inspection, "live");
    return block ? [nameChange(block.name, block.reference, { sheetId: target.sheetId })] : [];
  });
}
