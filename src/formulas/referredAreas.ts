import type { ExcelTable, NameIndex } from "./nameFault";
import { usedParts, type Sides, type UsedPart } from "./usedParts";

/** Cells of a sheet. */
export interface Area extends Sides {
  readonly sheet: string;
}

/** Where a formula stands. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula's parts refer to, also by names and Tables. */
export function referredAreas(parts: readonly UsedPart[], place: Place, index: NameIndex): Area[] {
  return areasOf(parts, place, index, new Set());
}

function areasOf(parts: readonly UsedPart[], place: Place, index: NameIndex, followed: Set<string>): Area[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "cells":
        return [{ ...part, sheet: part.sheet ?? place.sheet }];
      case "name": {
        const { formula = "" } = index.name(part.name, part.sheet ?? place.sheet) ?? {};
        // Some Excels read a name's formula in the user's locale (OfficeDev/office-js#2891): calls are not looked into.
        if (formula.includes("(") || followed.has(formula)) return [];
        followed.add(formula);
        return areasOf(usedParts(formula), place, index, followed);
      }
      case "table": {
        const table = part.name === undefined ? tableAround(place, index) : index.table(part.name);
        return table ? columnsOf(table, part, place) : [];
      }
      case "function":
        return [];
    }
  });
}

function tableAround({ sheet, row, column }: Place, { known }: NameIndex): ExcelTable | undefined {
  return known.tables.find(
    (table) =>
      table.sheet === sheet &&
      row >= table.top &&
      row <= table.bottom &&
      column >= table.left &&
      column <= table.right,
  );
}

function columnsOf(
  { sheet, top, left, bottom, right, columns }: ExcelTable,
  part: Extract<UsedPart, { kind: "table" }>,
  { row }: Place,
): Area[] {
  const rows = part.thisRow ? { top: row, bottom: row } : { top, bottom };
  const places = part.columns.map((name) =>
    columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return [];
  if (places.length === 0) return [{ sheet, ...rows, left, right }];
  return [{ sheet, ...rows, left: left + Math.min(...places), right: left + Math.max(...places) }];
}
