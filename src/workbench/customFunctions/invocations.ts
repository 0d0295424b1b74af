import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { formatCell, quoteSheetName } from "../officeHost/range/cellArea";
import type { Calculation } from "../spreadsheet/calculation";
import { recalculateCells, recalculateCellsAtOnce, type CellPosition } from "../spreadsheet/recalculateCells";
import type { Spreadsheet } from "../spreadsheet/types";
import type { Answer } from "./answer";
import type { Call, RuntimeChannel } from "./runtimeChannel";
import { writeAnswers, type AnsweredCall } from "./writeAnswers";

/** A function's own explanation of the error in a cell. */
export interface ErrorMessage {
  readonly functionId: string;
  readonly message: string;
}

/** What a cell's formula has asked for in the running calculation. */
interface CellCalls {
  /** By function and parameters: undefined while the runtime is working on it. */
  readonly answers: Map<string, Answer | undefined>;
  /** Whether a function of the formula cannot be called before another is answered. */
  isWaiting: boolean;
}

interface Answered extends AnsweredCall {
  /** The calculation that made the call, counted from the first. */
  readonly calculation: number;
}

/**
 * The calls of the running calculation. A function is not waited for: its cell is busy, all cells of the sheet are
 * called together when the calculation ends, and when the answers come they are put into their cells, or the cells are
 * calculated again and find them here. So a sheet of hundreds of functions takes one round trip, and a chain of them
 * one for each link, as in Excel.
 */
export class Invocations {
  private readonly calls = new Map<string, CellCalls>();
  private readonly messages = new Map<string, ErrorMessage>();
  private answered: Answered[] = [];
  /** Those whose cells are being calculated again at once. */
  private recalculated: Answered[] = [];
  private pendingCount = 0;
  private calculationCount = 0;
  private isSendingDue = false;
  private waiting: (() => void)[] = [];
  private nextEntering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly calculation: Calculation,
    private readonly runtime: RuntimeChannel,
  ) {
    spreadsheet.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.calculationCount += 1;
      if (id === SetFormulaCalculationStopMutation.id) this.recalculateAgain();
    });
  }

  /** The answer, if it has come; otherwise undefined, and it is put into the cell once it has. */
  answerTo(call: Call, cell: CellPosition): Answer | undefined {
    const calls = this.callsOf(cell);
    const key = `${call.functionId} ${JSON.stringify(call.parameters)}`;
    if (!calls.answers.has(key)) this.invoke(key, call, cell, calls);
    const answer = calls.answers.get(key);
    if (answer) this.noteMessage(call.functionId, answer, cell);
    return answer;
  }

  /** A function in this cell cannot be called yet: what it is given is still busy. */
  noteWaiting(cell: CellPosition): void {
    this.callsOf(cell).isWaiting = true;
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
    clearTimeout(this.nextEntering);
  }

  private callsOf(cell: CellPosition): CellCalls {
    const key = keyOf(cell);
    const known = this.calls.get(key);
    if (known) return known;
    const calls: CellCalls = { answers: new Map(), isWaiting: false };
    this.calls.set(key, calls);
    return calls;
  }

  private invoke(key: string, call: Call, cell: CellPosition, calls: CellCalls): void {
    const { functionId } = call;
    const calculation = this.calculationCount;
    calls.answers.set(key, undefined);
    calls.isWaiting = false;
    this.pendingCount += 1;
    this.runtime.invoke(call, this.addressOf(cell), (answer) => {
      calls.answers.set(key, answer);
      this.noteAnswered({ cell, functionId, answer, calculation });
    });
    this.sendWhenCalculated();
  }

  private sendWhenCalculated(): void {
    if (this.isSendingDue) return;
    this.isSendingDue = true;
    void this.calculation.whenNoneRuns(() => {
      this.isSendingDue = false;
      this.runtime.sendCalls();
    });
  }

  private noteAnswered(call: Answered): void {
    this.answered.push(call);
    if (this.answered.length > 1) return;
    this.nextEntering = setTimeout(() => {
      // Univer would break a running one off, and some of its cells would never be calculated.
      void this.calculation.whenNoneRuns(() => this.enterAnswers());
    });
  }

  /** The answers of one message, and those that come while a calculation runs, lead to one calculation at most. */
  private enterAnswers(): void {
    this.writeWherePossible();
    this.recalculate();
    for (const resolve of this.waiting.splice(0)) resolve();
    void this.calculation.whenIdle().then(() => this.forgetWhenDone());
  }

  /** What was asked before something changed is perhaps not what the cells ask for now. */
  private writeWherePossible(): void {
    if (!this.calculation.isIdle) return;
    const isSole = ({ cell, calculation }: Answered) => {
      const { answers, isWaiting } = this.callsOf(cell);
      return calculation === this.calculationCount && answers.size === 1 && !isWaiting;
    };
    const written = writeAnswers(this.spreadsheet, this.answered.filter(isSole));
    for (const { functionId, answer, cell } of written) this.noteMessage(functionId, answer, cell);
    this.pendingCount -= written.size;
    this.answered = this.answered.filter((call) => !written.has(call));
  }

  private recalculate(): void {
    const answered = this.answered.splice(0);
    const cells = answered.map(({ cell }) => cell);
    // If further answers or changes are due, Univer's usual wait lets one calculation serve them all.
    const isAll = answered.length === this.pendingCount && this.calculation.isIdle;
    this.pendingCount -= answered.length;
    if (isAll) {
      recalculateCellsAtOnce(this.spreadsheet, cells);
      this.recalculated = answered;
    } else recalculateCells(this.spreadsheet, cells);
  }

  /** A change that stops the calculation of answered cells is all that Univer goes on with: these cells are due again. */
  private recalculateAgain(): void {
    const answered = this.recalculated.splice(0);
    this.pendingCount += answered.length;
    for (const call of answered) this.noteAnswered(call);
  }

  /** Answers hold for one calculation: the next change has the functions called anew. */
  private forgetWhenDone(): void {
    if (!this.calculation.isIdle) return;
    this.recalculated = [];
    if (this.pendingCount === 0) this.calls.clear();
  }

  private noteMessage(functionId: string, answer: Answer, cell: CellPosition): void {
    if (!answer.ok && answer.message) this.messages.set(keyOf(cell), { functionId, message: answer.message });
    else this.messages.delete(keyOf(cell));
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
