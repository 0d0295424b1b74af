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

/** Tracks whether the spreadsheet is calculating. */
export class Calculation {
  private readonly dirtyCommands: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;
  private isScheduled = false;
  /** Calculations that have begun and not ended. Counted, for Univer reports one as stopped before it has ended. */
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
   * Performs an action once no calculation is running, though some may be due: a running one's inputs must not change.
   * The action is performed here, since others who wait may begin the next calculation before a caller resumes.
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

  /** A calculation has ended once Univer has notified of its last stage and then of its outcome. */
  private noteProgress({
    stageInfo,
    functionsExecutedState,
  }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.isEnding = true;
    if (functionsExecutedState === undefined || !this.isEnding) return;
    this.isEnding = false;
    this.openCount = Math.max(0, this.openCount - 1);
  }

  /** Recalculates everything if Univer has lost a change, as it can when a calculation ends at that moment. */
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

/** Whether Univer's own trigger ignores the command: the writing of results, and mere formatting. */
function isIgnored(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal === true || styleCommands.includes(trigger);
}
