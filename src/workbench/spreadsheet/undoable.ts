import { IUndoRedoService, sequence, type IExecutionOptions, type IMutationInfo } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import type { Spreadsheet } from "./types";

/** Changes the workbook by Univer's own mutations, as one step that Ctrl-Z takes back. */
export function runUndoable(
  { commands, injector, workbook }: Spreadsheet,
  redoMutations: IMutationInfo[],
  undoMutations: IMutationInfo[],
): void {
  const { result } = sequence(
    redoMutations.map(
      ({ id, params }) =>
        () =>
          commands.syncExecuteCommand(id, params, optionsOf(id)),
    ),
  );
  if (!result) throw new Error(`Univer refused ${redoMutations.map(({ id }) => id).join(", ")}.`);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: workbook.getId(), undoMutations, redoMutations });
}

/** Univer 0.25.1 draws each new sheet at once, a hundred of them for seconds, unless another person inserts it. */
function optionsOf(mutationId: string): IExecutionOptions | undefined {
  return mutationId === InsertSheetMutation.id ? { fromCollab: true } : undefined;
}
