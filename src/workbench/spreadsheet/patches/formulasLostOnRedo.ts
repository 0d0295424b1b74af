import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Spreadsheet } from "../types";

type Cell = Nullable<ICellData>;
type Cells = IObjectMatrixPrimitiveType<Cell>;

interface FormulaUpdates {
  _handleSetRangeValuesMutation(params: ISetRangeValuesMutationParams): void;
}

/** Lets cells keep their formulas when a change of their style is made again by redo: Univer 0.25.1 takes them away. */
export function keepFormulasOnRedo({ injector }: Spreadsheet): void {
  const updates = injector.get(UpdateFormulaController) as unknown as FormulaUpdates;
  const handle = updates._handleSetRangeValuesMutation.bind(updates);
  updates._handleSetRangeValuesMutation = (params) =>
    handle(params.cellValue ? { ...params, cellValue: withoutMereStyles(params.cellValue) } : params);
}

/** The cells with more changes than a style. */
function withoutMereStyles(cells: Cells): Cells {
  const rows = Object.entries(cells).map(([row, columns]) => {
    const changed = Object.entries<Cell>(columns ?? {}).filter(([, cell]) => !isMereStyle(cell));
    return [row, Object.fromEntries(changed)] as const;
  });
  return Object.fromEntries(rows) as Cells;
}

function isMereStyle(cell: Cell): boolean {
  return cell != null && Object.keys(cell).join() === "s";
}
