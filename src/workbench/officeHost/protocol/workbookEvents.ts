import { ObjectMatrix } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { areaOf, formatArea } from "../range/cellArea";
import type { Workbook } from "../workbook/workbook";
import { documentSelectionChanged, type HostMessage } from "./protocol";

const eventCategory = 65536;
const worksheetActivated = 11;
const selectionChanged = 14;
const worksheetCalculated = 16;
const workbookTarget = "Workbook";

/** SelectionMoveType.MOVE_START and MOVING: Excel reports a selection when it is finished. */
const whileDragging: readonly unknown[] = [0, 1];

/** Reports changes of the selection, activations of sheets and calculations to the listener as Office.js's messages. */
export function listenToWorkbook(
  workbook: Workbook,
  listener: (messages: HostMessage[]) => void,
): () => void {
  let lastSheetId = workbook.activeWorksheet.Id;
  let lastAddress = workbook.selectedRange.Address;

  function tell(): void {
    const { worksheet, area, Address } = workbook.selectedRange;
    const worksheetId = worksheet.Id;
    const messages: HostMessage[] = [];
    if (worksheetId !== lastSheetId) messages.push(...messagesOf(worksheetActivated, { worksheetId }));
    if (Address !== lastAddress && workbook.platform.selectionEvents) {
      const address = formatArea(area, worksheet.cells.bounds);
      messages.push(...messagesOf(selectionChanged, { worksheetId, address }));
      messages.push(message(documentSelectionChanged, "", {}));
    }
    [lastSheetId, lastAddress] = [worksheetId, Address];
    if (messages.length > 0) listener(messages);
  }

  const subscription = workbook.spreadsheet.commands.onCommandExecuted(({ id, params }) => {
    const isSelection =
      id === SetSelectionsOperation.id && !whileDragging.includes((params as { type?: number }).type);
    if (isSelection || id === SetWorksheetActiveOperation.id) tell();
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const messages = calculated(workbook, params as ISetFormulaCalculationResultMutation);
    if (messages.length > 0) listener(messages);
  });
  return () => subscription.dispose();
}

/** The areas of new results, by sheet. */
function calculated(workbook: Workbook, { unitData }: ISetFormulaCalculationResultMutation): HostMessage[] {
  const sheets = unitData[workbook.spreadsheet.workbook.getId()] ?? {};
  return workbook.Worksheets.Items.flatMap((worksheet) => {
    const results = new ObjectMatrix(sheets[worksheet.Id] ?? {});
    if (results.getSizeOf() === 0) return [];
    const address = formatArea(areaOf(results.getDataRange()), worksheet.cells.bounds);
    return messagesOf(worksheetCalculated, { worksheetId: worksheet.Id, address });
  });
}

/** One message to the handlers of the worksheet and one to those of the whole workbook. */
function messagesOf(messageType: number, event: { worksheetId: string; address?: string }): HostMessage[] {
  return [event.worksheetId, workbookTarget].map((targetId) => message(messageType, targetId, event));
}

function message(messageType: number, targetId: string, event: object): HostMessage {
  return { messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(event) };
}
