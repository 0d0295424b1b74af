import type { Reference } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import { referencesOf } from "../../formulas/references";
import { resolveReference, type ResolvedReference } from "../../formulas/resolveReference";
import { sheetPrefixes } from "../../formulas/sheetPrefixes";
import { nameValue } from "../host/nameValue";
import type { CellValue, ReferredCells, Scalar } from "../../formulas/value";
import { supportsSpills } from "../host/requirements";

/** Where the formula stands whose references are read. */
export interface FormulaPosition {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  /** The Excel Table around it. */
  readonly tableName?: string | undefined;
}

/** Returns the cells after the next sync; undefined where they do not exist. */
type Found = () => ReferredCells | undefined;

/** What references mean, by their text, in one request; those that cannot be read are left out. */
export async function readReferences(
  context: Excel.RequestContext,
  references: readonly Reference[],
  position: FormulaPosition,
): Promise<ReadonlyMap<string, ReferredCells>> {
  const asked = references.flatMap((reference): [string, Found][] => {
    const place = resolveReference(reference);
    return place ? [[reference.text, ask(context, place, position)]] : [];
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.flatMap(([text, found]): [string, ReferredCells][] => {
      const cells = found();
      return cells ? [[text, cells]] : [];
    }),
  );
}

function ask(context: Excel.RequestContext, place: ResolvedReference, position: FormulaPosition): Found {
  switch (place.kind) {
    case "cells":
      return askForCells(context, place, position);
    case "name":
      return askForName(context, place, position);
    case "table":
      return askForColumn(context, place, position);
  }
}

function askForCells(
  { workbook }: Excel.RequestContext,
  { sheet, address, spills }: Extract<ResolvedReference, { kind: "cells" }>,
  position: FormulaPosition,
): Found {
  if (spills && !supportsSpills()) return () => undefined;
  const on = sheet === undefined ? position.sheet : workbook.worksheets.getItemOrNullObject(sheet);
  const range = on.getRange(address);
  return loadCells(spills ? range.getSpillingToRangeOrNullObject() : range);
}

/** A sheet's own name goes before one of the workbook. */
function askForName(
  { workbook }: Excel.RequestContext,
  { sheet, name }: Extract<ResolvedReference, { kind: "name" }>,
  position: FormulaPosition,
): Found {
  const on = sheet === undefined ? position.sheet : workbook.worksheets.getItemOrNullObject(sheet);
  const items = [on.names.getItemOrNullObject(name), workbook.names.getItemOrNullObject(name)];
  const ranges = items.map((item) => loadCells(item.getRangeOrNullObject()));
  items.forEach((item) => item.load("name,type,value"));
  return () => {
    const index = items.findIndex((item) => !item.isNullObject);
    const item = items[index];
    if (!item) return undefined;
    return ranges[index]?.() ?? constantOf(item);
  };
}

/** A name may have a constant instead of cells. */
function constantOf(item: Excel.NamedItem): ReferredCells | undefined {
  const { type, name } = item;
  const isConstant = ["Integer", "Double", "String", "Boolean"].includes(type);
  return isConstant ? { address: name, values: [[nameValue(item) as Scalar]], isEntered: true } : undefined;
}

function askForColumn(
  { workbook }: Excel.RequestContext,
  { table = "", column, thisRow }: Extract<ResolvedReference, { kind: "table" }>,
  position: FormulaPosition,
): Found {
  const name = table || position.tableName;
  if (name === undefined) return () => undefined;
  const columns = workbook.tables.getItemOrNullObject(name).columns;
  const body = columns.getItemOrNullObject(column).getDataBodyRange();
  return loadCells(thisRow ? body.getIntersectionOrNullObject(position.cell.getEntireRow()) : body);
}

/** Queues loading what a reference needs of its cells. */
function loadCells(range: Excel.Range): Found {
  range.load("address,values,valueTypes,formulas");
  return () => {
    if (range.isNullObject) return undefined;
    const [prefix] = sheetPrefixes(`=${range.address}`);
    return {
      sheet: prefix?.sheets[0] ?? "",
      address: range.address.slice((prefix?.text.length ?? -1) + 1),
      values: cellValues(range),
      isEntered: range.formulas.flat().every((formula) => !String(formula).startsWith("=")),
    };
  };
}

/** The values of loaded cells, with errors and empty cells distinguished from text. */
export function cellValues({ values, valueTypes }: Excel.Range): CellValue[][] {
  return values.map((row: Scalar[], r) =>
    row.map((value, c): CellValue => {
      const type = valueTypes[r]?.[c];
      if (type === "Empty") return null;
      return type === "Error" ? { kind: "error", error: String(value) } : value;
    }),
  );
}

/** What the references of a formula mean, by their text, if it stood in the active cell; one request. */
export function readFormulaReferences(formula: string): Promise<ReadonlyMap<string, ReferredCells>> {
  return Excel.run((context) => {
    const { workbook } = context;
    const position = { sheet: workbook.worksheets.getActiveWorksheet(), cell: workbook.getActiveCell() };
    return readReferences(context, referencesOf(parseCalls(formula)), position);
  });
}
