import { ObjectMatrix } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { areaOf, formatArea } from "../range/cellArea";
import type { Workbook } from "../workbook/workbook";
import { DOCUMENT_SELECTION_CHANGED, type HostMessage } from "./protocol";

const EVENT_CATEGORY = 65536;
const WORKSHEET_ACTIVATED = 11;
const SELECTION_CHANGED = 14;
const WORKSHEET_CALCULATED = 16;
const WORKBOOK_TARGET = "Workbook";

/** SelectionMoveType.MOVE_START and MOVING: Excel tells of a selection when it is finished. */
const WHILE_DRAGGING: readonly unknown[] = [0, 1];

/** Has the listener told, in Office.js's own messages, of other selections, other active sheets and calculations. */
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
    if (worksheetId !== lastSheetId) messages.push(...messagesOf(WORKSHEET_ACTIVATED, { worksheetId }));
    if (Address !== lastAddress) {
      const address = formatArea(area, worksheet.cells.bounds);
      messages.push(...messagesOf(SELECTION_CHANGED, { worksheetId, address }));
      messages.push(message(DOCUMENT_SELECTION_CHANGED, "", {}));
    }
    [lastSheetId, lastAddress] = [worksheetId, Address];
    if (messages.length > 0) listener(messages);
  }

  const subscription = workbook.spreadsheet.commands.onCommandExecuted(({ id, params }) => {
    const isSelection =
      id === SetSelectionsOperation.id && !WHILE_DRAGGING.includes((params as { type?: number }).type);
    if (isSelection || id === SetWorksheetActiveOperation.id) tell();
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const messages = calculated(workbook, params as ISetFormulaCalculationResultMutation);
    if (messages.length > 0) listener(messages);
  });
  return () => subscription.dispose();
}

/** For each sheet that has new results, where they are. */
function calculated(workbook: Workbook, { unitData }: ISetFormulaCalculationResultMutation): HostMessage[] {
  const sheets = unitData[workbook.spreadsheet.workbook.getId()] ?? {};
  return workbook.Worksheets.Items.flatMap((worksheet) => {
    const results = new ObjectMatrix(sheets[worksheet.Id] ?? {});
    if (results.getSizeOf() === 0) return [];
    const address = formatArea(areaOf(results.getDataRange()), worksheet.cells.bounds);
    return messagesOf(WORKSHEET_CALCULATED, { worksheetId: worksheet.Id, address });
  });
}

/** One message to the handlers of the worksheet and one to those of the whole workbook. */
function messagesOf(messageType: number, event: { worksheetId: string; address?: string }): HostMessage[] {
  return [event.worksheetId, WORKBOOK_TARGET].map((targetId) => message(messageType, targetId, event));
}

function message(messageType: number, targetId: string, event: object): HostMessage {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(event) };
}
