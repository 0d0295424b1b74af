import { CommandType } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  EmptyMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { ToggleNotePopupMutation } from "@univerjs/sheets-note";
import type { Spreadsheet } from "./types";

/** Of a sheet, and of charts, which are the workbench's own. */
const ofWorkbook = /^(sheets?|workbench)\.mutation\./;

/** Names are kept by the engine, whose other mutations calculate. */
const ofNames: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/** What follows from the contents when they are drawn, and what is only shown. */
const ofView: readonly string[] = [
  EmptyMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  ToggleNotePopupMutation.id,
];

/** Calls the listener after every change of the workbook that is more than results, selection or scrolling. */
export function onWorkbookChanged({ commands }: Pick<Spreadsheet, "commands">, listener: () => void): void {
  commands.onCommandExecuted(({ id, type }, options) => {
    // What Univer changes on its own are results of calculations.
    if (type !== CommandType.MUTATION || options?.onlyLocal) return;
    if ((ofWorkbook.test(id) && !ofView.includes(id)) || ofNames.includes(id)) listener();
  });
}
