import { IUndoRedoService, type IDisposable } from "@univerjs/core";
import type { Spreadsheet } from "./types";

/** Makes what an add-in does in one request one step of Ctrl-Z: Univer keeps 20, and an insertion has more parts. */
export class UndoSteps {
  private open = 0;
  private step: IDisposable | undefined;
  private readonly service: IUndoRedoService;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.service = spreadsheet.injector.get(IUndoRedoService);
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
