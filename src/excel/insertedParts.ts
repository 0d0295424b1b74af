import { namedCells, type Place } from "../tables/reference";
import { madeName } from "./madeName";
import { madeSheet } from "./madeSheet";
import { madeTable } from "./madeTable";
import type { Survey } from "./survey";
import type { Part } from "./takeBack";

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
}

/** All that an insertion puts into the workbook. Cells come first: where they cannot be changed, nothing is to be. */
export function insertedParts(survey: Survey, tables: readonly PlacedTable[]): Part[] {
  return [...tables.map((table) => tablePart(survey, table)), ...nameParts(survey)];
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
      });
}

function nameParts({ layout }: Survey): Part[] {
  return layout.places.flatMap((place) =>
    namedCells(place, layout).map(({ name, reference }) => madeName(name, reference)),
  );
}
