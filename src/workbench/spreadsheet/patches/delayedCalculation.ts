import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Spreadsheet } from "../types";

interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

/**
 * Begins the calculation that changes have made due: Univer 0.25.1 waits a tenth of a second for further changes first,
 * also where someone already waits for the results.
 */
export function startDueCalculation({
  commands,
  injector,
}: Pick<Spreadsheet, "commands" | "injector">): void {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  // While Univer calculates, the trigger has to break that off first, which it does when its own time has come.
  if (trigger._waitingCommandQueue.length === 0 || trigger._executionInProgressParams !== null) return;
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  void commands.executeCommand(
    SetFormulaCalculationStartMutation.id,
    { ...trigger._executingDirtyData },
    { onlyLocal: true },
  );
}
