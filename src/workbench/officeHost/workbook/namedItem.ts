import {
  ERROR_TYPE_SET,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ErrorType,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { evaluate, type FormulaResult } from "../../spreadsheet/evaluate";
import { runUndoable } from "../../spreadsheet/undoable";
import { ClientObject, nullObject, type NullObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import { parseArea, splitSheetName } from "../range/cellArea";
import { type Range } from "../range/range";
import { referenceText } from "./referenceText";
import type { Workbook } from "./workbook";

/** Excel.NamedItem: a defined name. */
export class NamedItem extends ClientObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly definedNameId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.Name;
  }

  get Name(): string {
    return this.definedName.name;
  }
  get Formula(): string {
    return this.workbook.localNameFormula(this.english);
  }
  set Formula(formula: unknown) {
    this.change({ formulaOrRefString: referenceText(this.workbook, formula) });
  }
  get Comment(): string {
    return this.definedName.comment ?? "";
  }
  set Comment(comment: unknown) {
    if (typeof comment !== "string") throw invalidArgument();
    this.change({ comment });
  }
  get Visible(): boolean {
    return this.definedName.hidden !== true;
  }
  set Visible(isVisible: unknown) {
    if (typeof isVisible !== "boolean") throw invalidArgument();
    this.change({ hidden: !isVisible });
  }
  get Scope(): string {
    const { localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME } = this.definedName;
    return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? "Workbook" : "Worksheet";
  }
  /** The address of a range, or the result of a formula. */
  get Value(): Promise<unknown> {
    return this.result().then((result) => {
      if (Array.isArray(result)) return this.Formula;
      if (this.workbook.platform.beyond === "wrapsNameValues") return null;
      const isWrapped = this.workbook.platform.wrapsNameValues && typeof result === "number";
      return isWrapped ? [[result]] : result;
    });
  }
  get Type(): Promise<string> {
    return this.result().then((result) => (this.range ? "Range" : typeOf(result)));
  }

  Delete(): void {
    const params = this.parameters;
    // Not Univer's command, which also changes the formulas: in Excel they keep the name and show #NAME?.
    runUndoable(
      this.workbook.spreadsheet,
      [{ id: RemoveDefinedNameMutation.id, params }],
      [{ id: SetDefinedNameMutation.id, params }],
    );
  }
  GetRange(): Range {
    const range = this.range;
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): Range | NullObject {
    return this.range ?? nullObject;
  }

  private get english(): string {
    return `=${this.definedName.formulaOrRefString.replace(/^=/, "")}`;
  }

  private get definedName(): IDefinedNamesServiceParam {
    const { injector, workbook } = this.workbook.spreadsheet;
    const found = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId())?.[
      this.definedNameId
    ];
    if (!found) throw itemNotFound();
    return found;
  }

  private get parameters() {
    return { ...this.definedName, unitId: this.workbook.spreadsheet.workbook.getId() };
  }

  private get range(): Range | undefined {
    const { sheetName, cells } = splitSheetName(this.english.slice(1));
    const worksheet = sheetName === undefined ? undefined : this.workbook.Worksheets.find(sheetName);
    const area = worksheet && parseArea(cells, worksheet.cells.bounds);
    return area && worksheet.GetRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  }

  private change(changes: Partial<IDefinedNamesServiceParam>): void {
    const before = this.parameters;
    runUndoable(
      this.workbook.spreadsheet,
      [{ id: SetDefinedNameMutation.id, params: { ...before, ...changes } }],
      [{ id: SetDefinedNameMutation.id, params: before }],
    );
  }

  private async result(): Promise<FormulaResult> {
    if (this.range) return this.english.slice(1);
    return evaluate(this.workbook.spreadsheet, this.workbook.activeWorksheet.Id, this.english);
  }
}

function typeOf(result: FormulaResult): string {
  if (Array.isArray(result)) return "Array";
  if (typeof result === "number") return Number.isInteger(result) ? "Integer" : "Double";
  if (typeof result === "boolean") return "Boolean";
  return ERROR_TYPE_SET.has(result as ErrorType) ? "Error" : "String";
}
