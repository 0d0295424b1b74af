import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { startDueCalculation } from "./patches/delayedCalculation";
import type { Spreadsheet } from "./types";

const styleCommands: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Univer waits a tenth of a second for more changes before it calculates. */
const lostAfterMilliseconds = 1000;

/** Tells when the spreadsheet has finished calculating. */
export class Calculation {
  private readonly dirtyCommands: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;
  private isScheduled = false;
  /** Calculations that have begun and not ended: one that is stopped tells so before it has. */
  private openCount = 0;
  private isEnding = false;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private waitingForEnd: (() => void)[] = [];

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.dirtyCommands = spreadsheet.injector.get(IActiveDirtyManagerService);
    this.session = spreadsheet.injector.get(FormulaCalculationSessionService);
    spreadsheet.commands.onCommandExecuted((command, options) => this.noteCommand(command, options));
    this.session.state$.subscribe(() => this.wakeWaiting());
  }

  /** False from the moment something changes until the results are in the cells. */
  get isIdle(): boolean {
    return !this.isScheduled && !this.isRunning;
  }

  /** Resolves when the results of all changes made so far are in the cells. */
  async whenIdle(): Promise<void> {
    while (!this.isIdle) {
      const woken = new Promise<void>((resolve) => this.waiting.push(resolve));
      if (!this.isRunning) startDueCalculation(this.spreadsheet);
      await woken;
    }
  }

  /**
   * Does something once no calculation is under way, though some may be due: what one began with must not change.
   * It is done here, since others who wait may begin the next one before a caller is told.
   */
  async whenNoneRuns<T>(act: () => T | Promise<T>): Promise<T> {
    while (this.isRunning) await new Promise<void>((resolve) => this.waitingForEnd.push(resolve));
    return act();
  }

  dispose(): void {
    clearTimeout(this.watchdog);
  }

  private get isRunning(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return this.openCount > 0 || (started && !(resultApplied && (stopped || completed || resultEmitted)));
  }

  private noteCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isScheduled = false;
      this.openCount += 1;
      clearTimeout(this.watchdog);
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.noteProgress(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (this.dirtyCommands.get(command.id) && !isIgnored(command, options)) {
      this.isScheduled = true;
      this.watch();
    }
    this.wakeWaiting();
  }

  /** The last that Univer tells of a calculation is that its stages are over, and how it came out. */
  private noteProgress({
    stageInfo,
    functionsExecutedState,
  }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.isEnding = true;
    if (functionsExecutedState === undefined || !this.isEnding) return;
    this.isEnding = false;
    this.openCount = Math.max(0, this.openCount - 1);
  }

  /** Univer can lose a change that comes just as a calculation ends: then all is calculated anew. */
  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => {
      if (this.isRunning) this.watch();
      else this.spreadsheet.api.getFormula().executeCalculation();
    }, lostAfterMilliseconds);
  }

  private wakeWaiting(): void {
    if (!this.isRunning) for (const resolve of this.waitingForEnd.splice(0)) resolve();
    if (!this.isIdle) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** What Univer's own trigger leaves out: results being written, and mere formatting. */
function isIgnored(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal === true || styleCommands.includes(trigger);
}
