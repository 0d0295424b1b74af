import type { Functions } from "../../handoff/lambda";
import type { TableDescription } from "../../tables/description";
import type { WorkbookChange } from "../rollback/rollback";

/** What is checked; the pane and the report have a name for each. */
export const checkIds = [
  "examples",
  "errors",
  "emptyCells",
  "ranges",
  "tables",
  "tableUndo",
  "changedTable",
  "charts",
  "chartSeries",
  "colorings",
  "excelTables",
  "tableColumns",
  "tableColumnFill",
  "mergedCells",
  "mergedByFirstCell",
  "names",
  "nameValues",
  "nameFormulas",
  "namesOfActiveSheet",
  "lambda",
  "copy",
  "repair",
  "notes",
  "nullObjects",
  "calculationState",
  "calculationEvents",
  "selectionEvents",
] as const;
export type CheckId = (typeof checkIds)[number];

/**
 * How something that was tried came out: as expected; otherwise, in a way that is known and that the add-in can deal
 * with; or neither.
 */
export type Verdict = "expected" | "known" | "unexpected";

/** What came of something that was tried. Nothing in it is of the user's workbook. */
export interface Outcome {
  readonly check: CheckId;
  /** What was tried, where the check tries several things: a formula, or a table and its mode. */
  readonly subject?: string;
  readonly expected: string;
  readonly came: string;
  readonly verdict: Verdict;
}

/** An example of a function's documentation, with what its cells show. */
export interface Example {
  readonly formula: string;
  readonly cells: readonly (readonly (string | number)[])[];
}

/** What the add-in has to be checked. */
export interface CheckedProduct {
  readonly examples: readonly Example[];
  readonly tables: readonly { readonly id: string; readonly sheets: readonly TableDescription[] }[];
  readonly functions: Functions;
}

/** Where checks are made: a sheet of their own, empty at the beginning of each. */
export interface CheckPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** What is to be reverted at the end, in this order: what is made later goes before. What is reverted already does no harm. */
  readonly made: WorkbookChange[];
  readonly signal?: AbortSignal | undefined;
}

/** One step of checking Excel. */
export interface Check {
  /** The check that fails where the step throws, and what it tries then. */
  readonly id: CheckId;
  readonly subject?: string;
  run(place: CheckPlace): Promise<readonly Outcome[]>;
}

interface Tried {
  readonly subject?: string;
  /** Other ways that Excel is known to have, and that the add-in can deal with. */
  readonly known?: readonly string[];
}

/** Compares what came with what was expected. */
export function outcome(
  check: CheckId,
  expected: string,
  came: string,
  { subject, known = [] }: Tried = {},
): Outcome {
  const verdict = came === expected ? "expected" : known.includes(came) ? "known" : "unexpected";
  return { check, ...(subject !== undefined && { subject }), expected, came, verdict };
}
