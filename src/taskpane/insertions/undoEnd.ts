import type { UndoResult } from "../../excel/insertion/undoInsertion";
import type { UndoEnd } from "./activity";
import { failure } from "./failure";

/** How an undo ends, thrown errors included. */
export function undoEnd(undo: Promise<UndoResult>): Promise<UndoEnd> {
  return undo.then((result): UndoEnd => ({ kind: "undone", result }), failure);
}
