import { SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import { formatCell, quoteSheetName } from "../officeHost/range/cellArea";
import type { Calculation } from "../spreadsheet/calculation";
import { recalculateCells, recalculateCellsAtOnce, type CellPosition } from "../spreadsheet/recalculateCells";
import type { Spreadsheet } from "../spreadsheet/types";
import type { Answer } from "./answer";
import type { Call, RuntimeChannel } from "./runtimeChannel";

/** A function's own explanation of the error in a cell. */
export interface ErrorMessage {
  readonly functionId: string;
  readonly message: string;
}

/**
 * The calls of the running calculation. A function is not waited for: its cell is busy, all cells of the sheet are
 * called together, and when the answers come the cells are calculated again and find them here. So a sheet of
 * hundreds of functions takes one round trip, and a chain of them one for each link, as in Excel.
 */
export class Invocations {
  /** By cell, function and parameters: undefined while the runtime is working on it. */
  private readonly answers = new Map<string, Answer | undefined>();
  private readonly messages = new Map<string, ErrorMessage>();
  private answeredCells: CellPosition[] = [];
  /** Those that are being calculated again at once. */
  private recalculatedCells: CellPosition[] = [];
  private pendingCount = 0;
  private waiting: (() => void)[] = [];
  private nextRecalculation: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly calculation: Calculation,
    private readonly runtime: RuntimeChannel,
  ) {
    spreadsheet.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id) this.recalculateAgain();
    });
  }

  /** The answer, if it has come; otherwise undefined, and the cell is calculated again once it has. */
  answerTo(call: Call, cell: CellPosition): Answer | undefined {
    const key = `${keyOf(cell)} ${call.functionId} ${JSON.stringify(call.parameters)}`;
    if (!this.answers.has(key)) this.invoke(key, call, cell);
    const answer = this.answers.get(key);
    if (answer) this.noteMessage(call.functionId, answer, cell);
    return answer;
  }

  /** The message of the error that the function in this cell returned. */
  messageAt(cell: CellPosition): ErrorMessage | undefined {
    return this.messages.get(keyOf(cell));
  }

  /** Resolves when nothing is calculating and no function is being waited for. */
  async whenSettled(): Promise<void> {
    while (this.pendingCount > 0 || !this.calculation.isIdle) {
      await this.calculation.whenIdle();
      if (this.pendingCount > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  dispose(): void {
    clearTimeout(this.nextRecalculation);
  }

  private invoke(key: string, call: Call, cell: CellPosition): void {
    this.answers.set(key, undefined);
    this.pendingCount += 1;
    void this.runtime.invoke(call, this.addressOf(cell)).then((answer) => {
      this.answers.set(key, answer);
      this.noteAnswered(cell);
    });
  }

  private noteAnswered(cell: CellPosition): void {
    this.answeredCells.push(cell);
    if (this.answeredCells.length === 1) {
      this.nextRecalculation = setTimeout(() => {
        // Univer would break a running one off, and some of its cells would never be calculated.
        void this.calculation.whenNoneRuns(() => this.recalculate());
      });
    }
  }

  /** The answers of one message, and those that come while a calculation runs, lead to one calculation. */
  private recalculate(): void {
    const cells = this.answeredCells.splice(0);
    // If further answers or changes are due, Univer's usual wait lets one calculation serve them all.
    const isAll = cells.length === this.pendingCount && this.calculation.isIdle;
    this.pendingCount -= cells.length;
    if (isAll) {
      recalculateCellsAtOnce(this.spreadsheet, cells);
      this.recalculatedCells = cells;
    } else recalculateCells(this.spreadsheet, cells);
    for (const resolve of this.waiting.splice(0)) resolve();
    void this.calculation.whenIdle().then(() => this.forgetWhenDone());
  }

  /** A change that stops the calculation of answered cells is all that Univer goes on with: these cells are due again. */
  private recalculateAgain(): void {
    const cells = this.recalculatedCells.splice(0);
    this.pendingCount += cells.length;
    for (const cell of cells) this.noteAnswered(cell);
  }

  /** Answers hold for one calculation: the next change has the functions called anew. */
  private forgetWhenDone(): void {
    if (!this.calculation.isIdle) return;
    this.recalculatedCells = [];
    if (this.pendingCount === 0) this.answers.clear();
  }

  private noteMessage(functionId: string, answer: Answer, cell: CellPosition): void {
    const key = keyOf(cell);
    if (!answer.ok && answer.message) this.messages.set(key, { functionId, message: answer.message });
    else this.messages.delete(key);
  }

  private addressOf({ sheetId, row, column }: CellPosition): string {
    // Not by the facade, which makes objects for each of thousands of calls.
    const sheet = this.spreadsheet.workbook.getWorkbook().getSheetBySheetId(sheetId);
    return sheet ? `${quoteSheetName(sheet.getName())}!${formatCell(row, column)}` : "";
  }
}

function keyOf({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}!${row}:${column}`;
}
