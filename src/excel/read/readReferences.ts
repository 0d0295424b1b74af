import type { Reference } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import { resolveReference, type ResolvedReference } from "../../formulas/resolveReference";
import { sheetPrefixes } from "../../formulas/sheetPrefixes";
import { nameValue } from "../host/nameValue";
import type { ReferredCells, Scalar } from "../../formulas/value";
import { supportsSpills } from "../host/requirements";
import { whenNotEditing } from "../host/run";
import { cellValues } from "./cellValues";

/** Where the formula stands whose references are read. */
export interface FormulaPosition {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  /** The Excel Table around it. */
  readonly tableName?: string | undefined;
  /** Called between the two requests with the names of the sheets that are referred to; may queue more for the second. */
  readonly onSheets?: (names: readonly string[]) => void;
}

/** Returns the cells after the next sync; undefined where they do not exist. */
type Found = () => ReferredCells | undefined;

/**
 * What a reference means is asked in two steps: whether its sheet, name or table is there, and what the cells hold. Of
 * what may not be there nothing more is asked before the answer: what Excel does then is not documented.
 */
interface Question {
  /** Whether the first step has queued anything. */
  readonly isQueued: boolean;
  /** The sheet that is referred to, once the first step is taken; undefined where it is the formula's own. */
  sheet(): string | undefined;
  /** Queues the second step. */
  ask(): Found;
}

const nothing: Found = () => undefined;

/** What references mean, by their text, in two requests at most; those that cannot be read are left out. */
export async function readReferences(
  context: Excel.RequestContext,
  references: readonly Reference[],
  position: FormulaPosition,
): Promise<ReadonlyMap<string, ReferredCells>> {
  const questions = references.flatMap((reference): [string, Question][] => {
    const place = resolveReference(reference);
    return place ? [[reference.text, questionOf(context, place, position)]] : [];
  });
  if (questions.some(([, { isQueued }]) => isQueued)) await context.sync();
  position.onSheets?.([...new Set(questions.flatMap(([, question]) => question.sheet() ?? []))]);
  const asked = questions.map(([text, question]) => [text, question.ask()] as const);
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.flatMap(([text, found]): [string, ReferredCells][] => {
      const cells = found();
      return cells ? [[text, cells]] : [];
    }),
  );
}

function questionOf(
  context: Excel.RequestContext,
  place: ResolvedReference,
  position: FormulaPosition,
): Question {
  switch (place.kind) {
    case "cells":
      return forCells(context, place, position);
    case "name":
      return forName(context, place, position);
    case "table":
      return forColumn(context, place, position);
  }
}

function forCells(
  context: Excel.RequestContext,
  { sheet, address, spills }: Extract<ResolvedReference, { kind: "cells" }>,
  position: FormulaPosition,
): Question {
  const on = loadSheet(context, sheet, position);
  const ask = () => {
    if (isGone(on, sheet) || (spills && !supportsSpills())) return nothing;
    const range = on.getRange(address);
    return loadCells(spills ? range.getSpillingToRangeOrNullObject() : range);
  };
  return {
    isQueued: sheet !== undefined,
    sheet: () => (sheet === undefined || on.isNullObject ? undefined : on.name),
    ask,
  };
}

/** The sheet of a reference that names one, to be asked whether it is there; else the formula's own. */
function loadSheet(
  { workbook }: Excel.RequestContext,
  name: string | undefined,
  position: FormulaPosition,
): Excel.Worksheet {
  if (name === undefined) return position.sheet;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  return sheet;
}

/** The formula's own sheet is there. */
function isGone(sheet: Excel.Worksheet, name: string | undefined): boolean {
  return name !== undefined && sheet.isNullObject;
}

/** A sheet's own name goes before one of the workbook. */
function forName(
  context: Excel.RequestContext,
  { sheet, name }: Extract<ResolvedReference, { kind: "name" }>,
  position: FormulaPosition,
): Question {
  const on = loadSheet(context, sheet, position);
  on.load("names/items/name,names/items/type,names/items/value,names/items/formula");
  const ofWorkbook = loadName(context.workbook, name);
  const found = () => {
    const own = isGone(on, sheet) ? undefined : on.names.items.find((item) => isSameName(item.name, name));
    return own ?? (ofWorkbook.isNullObject ? undefined : ofWorkbook);
  };
  const ask = () => {
    const item = found();
    if (!item) return nothing;
    const cells = loadCells(item.getRangeOrNullObject());
    return () => cells() ?? constantOf(item);
  };
  return { isQueued: true, sheet: () => sheetPrefixes(String(found()?.formula))[0]?.sheets[0], ask };
}

/** Excel ignores case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A name may have a constant instead of cells. */
function constantOf(item: Excel.NamedItem): ReferredCells | undefined {
  const { type, name } = item;
  const isConstant = ["Integer", "Double", "String", "Boolean"].includes(type);
  return isConstant ? { address: name, values: [[nameValue(item) as Scalar]], isEntered: true } : undefined;
}

function forColumn(
  { workbook }: Excel.RequestContext,
  { table = "", column, thisRow }: Extract<ResolvedReference, { kind: "table" }>,
  position: FormulaPosition,
): Question {
  const name = table || position.tableName;
  if (name === undefined) return { isQueued: false, sheet: () => undefined, ask: () => nothing };
  const excelTable = loadTable(workbook, name);
  const ask = () => {
    const found = excelTable.isNullObject
      ? undefined
      : excelTable.columns.items.find((each) => isSameName(each.name, column));
    if (!found) return nothing;
    const body = found.getDataBodyRange();
    return loadCells(thisRow ? body.getIntersectionOrNullObject(position.cell.getEntireRow()) : body);
  };
  const sheet = () => (excelTable.isNullObject ? undefined : excelTable.worksheet.name);
  return { isQueued: true, sheet, ask };
}

function loadName({ names }: Excel.Workbook, name: string): Excel.NamedItem {
  const item = names.getItemOrNullObject(name);
  item.load("name,type,value,formula");
  return item;
}

function loadTable({ tables }: Excel.Workbook, name: string): Excel.Table {
  const excelTable = tables.getItemOrNullObject(name);
  excelTable.load("columns/items/name,worksheet/name");
  return excelTable;
}

/** Queues loading what a reference needs of its cells. */
function loadCells(range: Excel.Range): Found {
  range.load("address,values,valueTypes,formulas,numberFormat");
  return () => {
    if (range.isNullObject) return undefined;
    const [prefix] = sheetPrefixes(`=${range.address}`);
    return {
      sheet: prefix?.sheets[0] ?? "",
      address: range.address.slice((prefix?.text.length ?? -1) + 1),
      values: cellValues(range),
      numberFormat: String((range.numberFormat as unknown[][])[0]?.[0]),
      isEntered: range.formulas.flat().every((formula) => !String(formula).startsWith("=")),
    };
  };
}

/** What the references of a formula mean, by their text, if it stood in the active cell; one request. */
export function readFormulaReferences(formula: string): Promise<ReadonlyMap<string, ReferredCells>> {
  return Excel.run(whenNotEditing, (context) => {
    const { workbook } = context;
    const position = { sheet: workbook.worksheets.getActiveWorksheet(), cell: workbook.getActiveCell() };
    return readReferences(context, referencesOf(parseCalls(formula)), position);
  });
}
