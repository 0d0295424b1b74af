import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { IHyperlinkEngineFormulaService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Spreadsheet } from "../types";

/**
 * Has a cell with HYPERLINK hold its text as its value too, and drop the text with another result: Univer 0.25.1 leaves
 * the value or the text of the calculation before, so that one that waited for a function goes on showing #BUSY!.
 */
export function renewLinkTexts({
  commands,
  injector,
  workbook,
}: Pick<Spreadsheet, "commands" | "injector" | "workbook">): void {
  const links = injector.get(IHyperlinkEngineFormulaService);
  const cellOf = links.generateCellValue.bind(links);
  links.generateCellValue = (url, label) => ({ ...cellOf(url, label), v: label, t: CellValueType.STRING });
  commands.beforeCommandExecuted(({ id, params }, options) => {
    // What Univer changes on its own are results of calculations.
    if (id !== SetRangeValuesMutation.id || !options?.onlyLocal) return;
    const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    const cells = workbook.getWorkbook().getSheetBySheetId(subUnitId)?.getCellMatrix();
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
        const isStale = cell && !cell.p && cells?.getValue(Number(row), Number(column))?.p;
        if (columns && isStale) columns[Number(column)] = { ...cell, p: null };
      }
    }
  });
}
