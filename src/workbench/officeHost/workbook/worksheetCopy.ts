import {
  generateRandomId,
  ObjectMatrix,
  type ICellData,
  type IMutationInfo,
  type IWorksheetData,
} from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { recalculateCells } from "../../spreadsheet/recalculateCells";
import { runUndoable } from "../../spreadsheet/undoable";
import { renameReferences, type Renaming } from "./renamedReferences";
import type { Worksheet } from "./worksheet";

/**
 * Copies a worksheet with all that is on it to a place among the sheets; the active one stays active. Not by
 * Univer's own command, after which two tables have one name and formulas refer to the sheet they were copied from.
 * Excel also gives the copy names of its own for its cells; Univer 0.25.1 would use them on every sheet, so that only
 * hidden ones are copied, which no formula uses.
 */
export function copyWorksheet(source: Worksheet, name: string, index: number): string {
  const { spreadsheet } = source.workbook;
  const unitId = spreadsheet.workbook.getId();
  const targetId = generateRandomId();
  const target = { unitId, subUnitId: source.Id, targetSubUnitId: targetId };
  // The mutations that Univer's features, and the workbench's charts, add to Univer's own command.
  const others = spreadsheet.injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params: target });
  const tables = tableNames(source, others.redos);
  const renaming: Renaming = { sheets: new Map([[source.Name.toLowerCase(), name]]), tables };
  const sheet = copiedData(source, targetId, name, renaming);
  const names = copiedNames(source, targetId, renaming);
  runUndoable(
    spreadsheet,
    [
      { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
      ...others.redos.map((mutation) => withFreeTableName(mutation, tables)),
      ...names.map((params) => ({ id: SetDefinedNameMutation.id, params })),
    ],
    [
      ...names.map((params) => ({ id: RemoveDefinedNameMutation.id, params })),
      ...others.undos,
      { id: RemoveSheetMutation.id, params: { unitId, subUnitId: targetId, subUnitName: name } },
    ],
  );
  spill(source, targetId);
  return targetId;
}

/** The sheet's cells, sizes and panes; references to the sheet or its tables become references to the copy's. */
function copiedData(
  source: Worksheet,
  id: string,
  name: string,
  renaming: Renaming,
): Partial<IWorksheetData> {
  const data = structuredClone(source.cells.sheet.getSheet().getConfig());
  new ObjectMatrix<ICellData>(data.cellData).forValue((_row, _column, cell) => {
    if (cell.f) cell.f = renameReferences(cell.f, renaming);
  });
  return { ...data, id, name };
}

/** The hidden names that the sheet has for itself, as the copy has them. */
function copiedNames(
  { Id, workbook: { spreadsheet } }: Worksheet,
  targetId: string,
  renaming: Renaming,
): ISetDefinedNameMutationParam[] {
  const unitId = spreadsheet.workbook.getId();
  const all = spreadsheet.injector.get(IDefinedNamesService).getDefinedNameMap(unitId);
  const own = Object.values(all ?? {}).filter((each) => each.localSheetId === Id && each.hidden);
  return own.map((each) => {
    // A plain reference is kept without its equals sign.
    const sign = each.formulaOrRefString.startsWith("=") ? "" : "=";
    const renamed = renameReferences(sign + each.formulaOrRefString, renaming);
    return {
      ...each,
      unitId,
      id: generateRandomId(),
      localSheetId: targetId,
      formulaOrRefString: renamed.slice(sign.length),
    };
  });
}

/** A free name for each copied table, by its former name in lower case. */
function tableNames(source: Worksheet, mutations: readonly IMutationInfo[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, params } of mutations) {
    if (id !== AddSheetTableMutation.id) continue;
    const { name } = params as { name: string };
    names.set(name.toLowerCase(), source.workbook.Tables.freeNameLike(name, [...names.values()]));
  }
  return names;
}

function withFreeTableName(mutation: IMutationInfo, names: ReadonlyMap<string, string>): IMutationInfo {
  if (mutation.id !== AddSheetTableMutation.id) return mutation;
  const params = mutation.params as { name: string };
  return { ...mutation, params: { ...params, name: names.get(params.name.toLowerCase()) } };
}

/** Recalculates the copied formulas that spill: Univer leaves their areas empty until one of their inputs changes. */
function spill(source: Worksheet, sheetId: string): void {
  const anchors = source.cells.spillAreas;
  recalculateCells(
    source.workbook.spreadsheet,
    anchors.map(({ row, column }) => ({ sheetId, row, column })),
  );
}
