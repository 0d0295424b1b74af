import { IUndoRedoService, type IDisposable } from "@univerjs/core";
import type { Spreadsheet } from "./types";

/** Makes each request of an add-in one step of undo: Univer keeps 20 steps, and an insertion has more parts. */
export class UndoSteps {
  private open = 0;
  private step: IDisposable | undefined;
  private readonly service: IUndoRedoService;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.service = spreadsheet.injector.get(IUndoRedoService);
  }

  /** Univer has one open step at a time: overlapping requests of two pages become one step. */
  async asOneStep<T>(act: () => Promise<T>): Promise<T> {
    if (this.open++ === 0) this.step = this.service.__tempBatchingUndoRedo(this.spreadsheet.workbook.getId());
    try {
      return await act();
    } finally {
      if (--this.open === 0) this.step?.dispose();
    }
  }
}
