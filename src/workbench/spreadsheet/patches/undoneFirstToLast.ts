import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import type { Spreadsheet } from "../types";

interface UndoRedoInternals {
  _tryBatchingElements(step: IUndoRedoItem, part: IUndoRedoItem): void;
}

/** Undoes the parts of a batched step from the last to the first: Univer 0.25.1 begins with the first. */
export function undoInReverse({ injector }: Pick<Spreadsheet, "injector">): void {
  const service = injector.get(IUndoRedoService) as unknown as UndoRedoInternals;
  service._tryBatchingElements = (step, part) => {
    step.redoMutations.push(...part.redoMutations);
    step.undoMutations.unshift(...part.undoMutations);
  };
}
