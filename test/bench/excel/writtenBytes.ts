import { cellProperties } from "../../../src/excel/write/cellStyles";
import type { TableDescription } from "../../../src/tables/description";
import type { Action, RequestBatch } from "../../../src/workbench/officeHost/protocol/protocol";

/** What of a table's writing request says what its cells hold and how they look. */
const cellActions = ["Formulas", "NumberFormat", "SetCellProperties", "SetColumnProperties"];

/** Where the characters of a writing request go. */
export interface WrittenBytes {
  /** The same cells as bare JSON: contents, formats in Excel's own words once a cell, column widths. */
  readonly bare: number;
  /** What carries the cells: the calls with those contents and formats. */
  readonly cells: number;
  readonly whole: number;
  /** How many objects of Excel's the request names and creates, each on its own. */
  readonly objects: number;
}

export function writtenBytes(request: RequestBatch, tables: readonly TableDescription[]): WrittenBytes {
  const actions = request.Actions.filter(({ Name = "" }) => cellActions.includes(Name));
  const contents = actions.filter(({ Name }) => Name === "Formulas").map(({ ArgumentInfo }) => ArgumentInfo);
  const formats = tables.map(({ rows, columnWidths }) => ({
    columnWidths,
    cells: rows.map((row) =>
      row.map(({ style }) => ({
        ...cellProperties(style ?? {}),
        ...(style?.numberFormat && { numberFormat: style.numberFormat }),
      })),
    ),
  }));
  return {
    bare: json(contents.map((info) => info?.Arguments)) + json(formats),
    cells: actions.reduce((sum: number, action: Action) => sum + json(action), 0),
    whole: json(request),
    objects: Object.keys(request.ObjectPaths).length,
  };
}

function json(value: unknown): number {
  return JSON.stringify(value).length;
}
