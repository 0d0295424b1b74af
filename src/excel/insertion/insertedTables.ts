import { namedCells, type Place } from "../../tables/reference";
import { madeName } from "../rollback/nameChange";
import type { Part } from "../rollback/rollback";
import { madeSheet } from "../rollback/sheetChange";
import { madeTable } from "../rollback/tableChange";
import type { Survey } from "./inspectTarget";

/** A table that was inserted, or of which that was begun. */
export interface PlacedTable extends Place {
  /** Of a new sheet it is known only where Excel has answered. */
  readonly sheetId: string | undefined;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  /** Cells that a formula of the table spills into, whose contents follow from others. */
  readonly isSpilled: (row: number, column: number) => boolean;
  /** What its chart may be called. */
  readonly chartNames: readonly string[];
  /** False where the writing of it failed. */
  readonly isComplete: boolean;
}

/** A table that was inserted, and what stood in its cells right after, by which a later change is told. */
export interface InsertedTable extends PlacedTable {
  readonly sheetId: string;
}

export interface InsertedTables {
  readonly kind: "inserted";
  readonly survey: Survey;
  readonly tables: readonly InsertedTable[];
}

/**
 * All that an insertion puts into the workbook, in the order in which to take it out. Cells of a sheet come first: where
 * they are protected, the names must not go either. New sheets come last, or their names would stand for nothing.
 */
export function insertedParts(survey: Survey, tables: readonly PlacedTable[]): Part[] {
  const [places, names] = [tables.map((table) => tablePart(survey, table)), nameParts(survey)];
  return survey.target.kind === "newSheets" ? [...names, ...places] : [...places, ...names];
}

function tablePart(survey: Survey, { sheetId, sheetName, first, ...table }: PlacedTable): Part {
  const { target, others, columnWidths, formats, excelTables } = survey;
  const written = { first, formulas: table.formulas, isSpilled: table.isSpilled };
  return target.kind === "newSheets"
    ? madeSheet({ name: sheetName, id: sheetId, others, written })
    : madeTable({
        sheetId: target.sheetId,
        sheetName,
        address: table.address,
        written,
        columnWidths,
        formats,
        otherTables: excelTables,
        chartNames: table.chartNames,
        otherCharts: others,
        isComplete: table.isComplete,
      });
}

function nameParts({ layout }: Survey): Part[] {
  return layout.places.flatMap((place) =>
    namedCells(place, layout).map(({ name, reference }) => madeName(name, reference)),
  );
}
