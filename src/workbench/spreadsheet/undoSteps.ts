import { IUndoRedoService, type IDisposable, type IUndoRedoItem } from "@univerjs/core";
import type { Spreadsheet } from "./types";

interface UndoRedoInternals {
  _tryBatchingElements(step: IUndoRedoItem, part: IUndoRedoItem): void;
}

/** Makes what an add-in does in one request one step of Ctrl-Z: Univer keeps 20, and an insertion has more parts. */
export class UndoSteps {
  private open = 0;
  private step: IDisposable | undefined;
  private readonly service: IUndoRedoService;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.service = spreadsheet.injector.get(IUndoRedoService);
    joinInReverse(this.service);
  }

  /** Univer knows one step at a time: requests of two pages that overlap are one together. */
  async asOneStep<T>(act: () => Promise<T>): Promise<T> {
    if (this.open++ === 0) this.step = this.service.__tempBatchingUndoRedo(this.spreadsheet.workbook.getId());
    try {
      return await act();
    } finally {
      if (--this.open === 0) this.step?.dispose();
    }
  }
}

/** Has the parts of a step taken back from the last to the first: Univer 0.25.1 begins with the first. */
function joinInReverse(service: IUndoRedoService): void {
  (service as unknown as UndoRedoInternals)._tryBatchingElements = (step, part) => {
    step.redoMutations.push(...part.redoMutations);
    step.undoMutations.unshift(...part.undoMutations);
  };
}
