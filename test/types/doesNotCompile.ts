/**
 * What must not compile. Nothing here runs: `npm run check:types` fails where a line that expects an error has none.
 */
import type { Localized } from "../../src/data/language";
import type { Datum, Provenance } from "../../src/data/provenance";
import type { Target } from "../../src/excel/host/target";
import type { InsertedTable, InsertedTableRecord } from "../../src/excel/insertion/insertedTables";
import type { Obstacle } from "../../src/excel/insertion/obstacle";
import type { QueuedTable } from "../../src/excel/insertion/queueTables";
import { undoInsertion } from "../../src/excel/insertion/undoInsertion";
import type { TargetInspection } from "../../src/excel/insertion/targetInspection";
import type { WorkbookChange } from "../../src/excel/rollback/rollback";
import type { CellStyle, TableDescription } from "../../src/tables/description";

declare const record: InsertedTableRecord;
declare const queued: QueuedTable;
declare const inspection: TargetInspection;
declare const table: TableDescription;

declare const anonymous: Omit<Datum, "provenance">;
// @ts-expect-error: every figure says how it came about
export const withoutProvenance: Datum = anonymous;
// @ts-expect-error: estimates have no provenance of their own
export const estimated: Provenance = "estimated";

// @ts-expect-error: a text of the product is given in both languages
export const englishAlone: Localized = { "en-US": "Capex" };

// @ts-expect-error: new sheets have no cell to begin from
export const confusedTarget: Target = { kind: "newSheets", sheetId: "{1}" };
// @ts-expect-error: a place in a sheet says how many cells there are up to its edges
export const targetWithoutRoom: Target = { kind: "cell", sheetId: "{1}", first: { row: 0, column: 0 } };
// @ts-expect-error: an obstacle that no message exists for
export const unknownObstacle: Obstacle = { kind: "hiddenRow" };

// @ts-expect-error: of a table whose writing failed the sheet may be unknown: it cannot be undone like a written one
export const undoable: InsertedTable = record;
// @ts-expect-error: neither can one that is only queued
void undoInsertion({ kind: "inserted", inspection, tables: [queued] });
// @ts-expect-error: a change says where it is
export const nowhere: WorkbookChange = { inspect: () => ({ revert: () => [] }) };

// @ts-expect-error: a description is not changed once it is made
table.rows.push([]);
// @ts-expect-error: colours are given by roles, which the preview and the sheet share
export const coloured: CellStyle = { color: "#FF0000" };
