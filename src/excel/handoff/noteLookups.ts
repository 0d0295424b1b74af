import type { CustomFunctionCall } from "../../formulas/expression";
import { annotate } from "../write/annotate";
import type { SheetPlan } from "./planSheet";

/** The texts of notes on lookups that became values. */
interface Options {
  /** The note on a cell, from its original formula and the lookups in it. */
  readonly noteOn: (formula: string, lookups: readonly CustomFunctionCall[]) => string;
  readonly signal?: AbortSignal;
}

/** Puts such a note on each copied cell that needs one; returns how many do, and whether all could be noted. */
export async function noteLookups(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { noteOn, signal }: Options,
): Promise<{ lookups: number; areNoted: boolean }> {
  let lookups = 0;
  let areNoted = true;
  for (const { copy, cells } of plans) {
    const notes = cells
      .filter(({ plan }) => plan.lookups.length > 0)
      .map(({ cell, plan }) => ({
        row: cell.row,
        column: cell.column,
        text: noteOn(cell.formula, plan.lookups),
      }));
    lookups += notes.length;
    if (notes.length === 0) continue;
    const isDone = await annotate(context, copy.id, notes, signal).catch((thrown: unknown) => {
      if (signal?.aborted) throw thrown;
      // The copy is good without them, too.
      return false;
    });
    areNoted &&= isDone;
  }
  return { lookups, areNoted };
}
