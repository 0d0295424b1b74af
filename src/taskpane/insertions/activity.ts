import type { Language } from "../../data/language";
import type { UndoResult } from "../../excel/insertion/undoInsertion";
import type { FailedOperation } from "../failureMessage";
import type { PlaceMessage } from "../Where";

/** A text by language: it stays in sight while the pane's language may change. */
export type Says = (language: Language) => string;

/** Cells of a sheet that can be shown. */
export interface ShownCells {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet: B2, or B2:F20. */
  readonly address: string;
}

/** Something that stands in the workbook, put there by the pane. */
export interface Inserted {
  /** A table's title, or a formula. */
  readonly title: Says;
  /** Of a model, those on its first sheet. */
  readonly cells: ShownCells;
  /** The names of the sheets that were made for it. */
  readonly newSheets: readonly string[];
  readonly undo: () => Promise<UndoEnd>;
}

/** How an undo ended. */
export type UndoEnd =
  | { readonly kind: "undone"; readonly result: UndoResult }
  | { readonly kind: "failed"; readonly failed: FailedOperation };

/** How something that was to be inserted ended; a refused or cancelled one has left nothing. */
export type InsertionEnd =
  | { readonly kind: "inserted"; readonly inserted: Inserted }
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "refused";
      readonly why: (language: Language) => PlaceMessage;
      /** What is in the way. */
      readonly cells?: ShownCells;
    }
  | { readonly kind: "failed"; readonly failed: FailedOperation };

/** How far a long task is. */
export interface Progress {
  readonly phase?: string;
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
}

/** How a long task ended. */
export type TaskEnd<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "stopped" }
  | ({ readonly kind: "failed" } & FailedOperation);

/** A long task by its name among the tasks, under way or ended while another view was shown. */
interface TaskActivity {
  readonly name: string;
  readonly title: Says;
}

/** What the pane does with the workbook, or did last. */
export type Activity =
  | ({ readonly kind: "task"; readonly onCancel: () => void } & TaskActivity & Progress)
  | ({ readonly kind: "taskEnded"; readonly end: TaskEnd<unknown>["kind"] } & TaskActivity)
  | {
      readonly kind: "busy";
      readonly title: Says;
      readonly isUndoing: boolean;
      readonly onCancel?: () => void;
    }
  | (InsertionEnd & { readonly title: Says })
  | { readonly kind: "undone"; readonly inserted: Inserted; readonly result: UndoResult };
