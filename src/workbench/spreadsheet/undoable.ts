import { IUndoRedoService, sequenceExecute, type IMutationInfo } from "@univerjs/core";
import type { Spreadsheet } from "./types";

/** Changes the workbook by Univer's own mutations, as one step that Ctrl-Z takes back. */
export function runUndoable(
  { commands, injector, workbook }: Spreadsheet,
  redoMutations: IMutationInfo[],
  undoMutations: IMutationInfo[],
): void {
  const { result } = sequenceExecute(redoMutations, commands);
  if (!result) throw new Error(`Univer refused ${redoMutations.map(({ id }) => id).join(", ")}.`);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: workbook.getId(), undoMutations, redoMutations });
}
