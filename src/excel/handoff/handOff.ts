import type { CustomFunctionCall } from "../../formulas/expression";
import type { Functions } from "../../handoff/lambda";
import { lambdaNames } from "../../handoff/lambdaNames";
import type { HandOffMode } from "../../handoff/planCell";
import type { ProgressOptions } from "../host/progress";
import { supportsLambda } from "../host/requirements";
import { run } from "../host/run";
import { waitForCalculation, waitForFunctions } from "../host/waitFor";
import { loadActiveSheetNames } from "../read/activeSheetNames";
import { readContents, withNameCauses, type Contents } from "../read/contents";
import { usedSheets, type UsedSheet } from "../read/readSheets";
import { withRollback, type WorkbookChange } from "../rollback/rollback";
import { writeCells } from "../write/writeCells";
import { addLambdas } from "./addLambdas";
import { compareCopies, type Difference } from "./compareCopies";
import { copySheets } from "./copySheets";
import { leftOutCells, type LeftOutCell } from "./leftOutCells";
import { noteLookups } from "./noteLookups";
import { entriesOf, planSheet } from "./planSheet";
import { sheetsToCopy } from "./sheetsToCopy";

/** The phase of a hand-off. */
export type HandOffPhase = "reading" | "copying" | "writing" | "comparing";

/** The copies that were made, and how they compare. */
export interface HandedOff {
  readonly kind: "made";
  readonly asked: HandOffMode;
  /** The mode carried out: values also where this Excel has no LAMBDA. */
  readonly mode: HandOffMode;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly original: string }[];
  readonly compared: number;
  readonly differing: readonly Difference[];
  /** Custom-function formulas without a result to compare. */
  readonly leftOut: readonly LeftOutCell[];
  /** Cells whose lookups became values, and whether notes give their sources. */
  readonly lookups: number;
  readonly areNoted: boolean;
}

/** What became of the copying; a refused one has changed nothing. */
export type HandOff =
  | HandedOff
  | { readonly kind: "nothing" }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "protectedSheet"; readonly sheetName: string };

export interface HandOffOptions extends ProgressOptions<HandOffPhase> {
  readonly mode: HandOffMode;
  /** The only sheets that are looked at; left out, all. */
  readonly sheetIds?: readonly string[];
  readonly functions: Functions;
  /** The note on a cell whose lookups became values. */
  readonly noteOn: (formula: string, lookups: readonly CustomFunctionCall[]) => string;
}

/**
 * Copies the sheets that use the custom functions, with those that depend on them, replaces the functions in the copies,
 * and compares. Where it is stopped or fails, everything in `made` is reverted before the error is thrown on: that is what
 * it has made, by which it can be reverted later, too.
 */
export function handOff(options: HandOffOptions, made: WorkbookChange[] = []): Promise<HandOff> {
  return withRollback(
    () => run((context) => copyAndConvert(context, options, made)),
    () => made,
  );
}

async function copyAndConvert(
  context: Excel.RequestContext,
  options: HandOffOptions,
  made: WorkbookChange[],
): Promise<HandOff> {
  const { names, protection, tables } = context.workbook;
  names.load("items/name,items/formula");
  const ofActiveSheet = loadActiveSheetNames(context);
  protection.load("protected");
  tables.load("items/name,items/worksheet/name");
  const all = await usedSheets(context);
  const sheets = all.filter(({ id }) => options.sheetIds?.includes(id) ?? true);
  if (protection.protected) return { kind: "protectedWorkbook" };
  const found = await readSettled(context, sheets, options);
  if (found.ours.length === 0) return { kind: "nothing" };
  const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const located = tables.items.map(({ name, worksheet }) => ({ name, sheetName: worksheet.name }));
  const contents = { ...found, ours: sheetsToCopy(found, defined, located) };
  const locked = contents.ours.find(({ sheet }) => sheet.isProtected);
  if (locked) return { kind: "protectedSheet", sheetName: locked.sheet.name };

  const mode = options.mode === "lambda" && !(await supportsLambda(context)) ? "values" : options.mode;
  const taken = [...defined, ...[...ofActiveSheet.items, ...tables.items].map(({ name }) => ({ name }))];
  const lambdas = lambdaNames(options.functions, taken);
  const originals = contents.ours.map(({ sheet }) => sheet);
  const others = all.map(({ id }) => id);
  const copies = await copySheets(context, { sheets: originals, others, names: defined }, made, options);
  const { functions } = options;
  const plans = copies.map((copy) => planSheet(copy, { mode, functions, lambdas, contents }));
  await addLambdas(context, plans, lambdas, made);
  await writeCells(context, plans.map(entriesOf), "writing", options);
  await waitForCalculation(context, options.signal);
  const compared = await compareCopies(context, plans, options);
  const noted = await noteLookups(context, plans, options);
  return {
    kind: "made",
    asked: options.mode,
    mode,
    sheets: copies.map(({ id, name, sheet }) => ({ id, name, original: sheet.name })),
    ...compared,
    ...noted,
    leftOut: leftOutCells(plans, contents),
  };
}

/** What the sheets hold once the functions have their results, and why cells have none. */
async function readSettled(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  options: HandOffOptions,
): Promise<Contents> {
  const found = await waitForFunctions(
    () => readContents(context, sheets, options),
    ({ ours }) => ours.flatMap(({ cells }) => cells.map(({ value }) => value)),
    options.signal,
  );
  return withNameCauses(context, found, new Set(options.functions.keys()));
}
