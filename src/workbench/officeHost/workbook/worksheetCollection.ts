import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { defaultCellSize } from "../../spreadsheet/sheetSizes";
import { runUndoable } from "../../spreadsheet/undoable";
import { KeyedCollection } from "../protocol/clientObject";
import { generalException, invalidArgument, itemAlreadyExists } from "../protocol/officeError";
import { freeSheetName, isValidSheetName } from "./sheetName";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends KeyedCollection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  get Items(): Worksheet[] {
    return this.workbook.spreadsheet.workbook.getSheets().map((sheet) => this.workbook.worksheetOf(sheet));
  }

  GetActiveWorksheet(): Worksheet {
    return this.workbook.activeWorksheet;
  }

  /** Adds a sheet at the end; the active one stays active, as in Excel. */
  Add(name?: string | null): Worksheet {
    this.workbook.assertInFront(generalException());
    this.workbook.assertStructureUnprotected();
    const sheetName = name ?? this.freeName();
    if (!isValidSheetName(sheetName)) throw invalidArgument();
    if (this.find(sheetName)) throw itemAlreadyExists();
    return this.insert(sheetName);
  }

  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}

  /** The sheet by its name, in any case, or by its id. */
  find(nameOrId: unknown): Worksheet | undefined {
    const key = String(nameOrId);
    return this.Items.find(({ Name, Id }) => Id === key || Name.toLowerCase() === key.toLowerCase());
  }

  /** The index of a position that is given relative to a sheet. */
  placeOf(positionType: unknown, relativeTo: Worksheet | null): number {
    switch (positionType ?? "None") {
      case "None":
      case "Beginning":
        return 0;
      case "End":
        return this.Items.length;
      case "Before":
        if (relativeTo) return relativeTo.Position;
        break;
      case "After":
        if (relativeTo) return relativeTo.Position + 1;
    }
    throw invalidArgument();
  }

  /** The name with the first free number, truncated to the longest allowed length: Model (2). */
  freeNameLike(name: string): string {
    return freeSheetName(name, (free) => this.find(free) !== undefined);
  }

  private insert(name: string): Worksheet {
    const { spreadsheet } = this.workbook;
    const unitId = spreadsheet.workbook.getId();
    const id = generateRandomId();
    const index = spreadsheet.workbook.getNumSheets();
    const size = { ...spreadsheet.sheetSize, ...defaultCellSize };
    const sheet = mergeWorksheetSnapshotWithDefault({ ...size, id, name });
    runUndoable(
      spreadsheet,
      [{ id: InsertSheetMutation.id, params: { unitId, index, sheet } }],
      [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
    );
    return this.GetItem(id);
  }

  private freeName(): string {
    let number = this.Items.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
