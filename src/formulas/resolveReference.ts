import { parseA1Ref, parseStructRef, type RangeA1 } from "@borgar/fx";
import type { Reference } from "./expression";
import { sheetPrefixes } from "./sheetPrefixes";

/** What a reference refers to. */
export type ResolvedReference =
  /** By address; without a sheet on that of the formula. */
  | { readonly kind: "cells"; readonly sheet?: string; readonly address: string; readonly spills: boolean }
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** A column of an Excel Table, or its cell in the formula's row; without a name that around the formula. */
  | { readonly kind: "table"; readonly table?: string; readonly column: string; readonly thisRow: boolean };

/** The most cells that are read for one reference; the functions take far fewer. */
const mostCells = 10_000;

/** Resolves a reference; undefined where it is too large to read, or to several sheets or another workbook. */
export function resolveReference({ target, text }: Reference): ResolvedReference | undefined {
  if (target === "table") return tableColumn(text);
  const [prefix] = sheetPrefixes(`=${text}`);
  if (text.includes("!") && prefix?.sheets.length !== 1) return undefined;
  const [sheet] = prefix?.sheets ?? [];
  const local = prefix ? text.slice(prefix.text.length + 1) : text;
  const onSheet = sheet === undefined ? {} : { sheet };
  if (target === "name") return { kind: "name", ...onSheet, name: local };
  const address = local.replace("#", "").replaceAll("$", "");
  return isReadable(address) ? { kind: "cells", ...onSheet, address, spills: target === "spill" } : undefined;
}

/** Whether a range ends somewhere, unlike A:A, and is not too large. */
function isReadable(address: string): boolean {
  const reference = parseA1Ref(address);
  if (!reference || !("range" in reference)) return false;
  const [top, left, bottom, right] = sidesOf(reference.range);
  return (bottom - top + 1) * (right - left + 1) <= mostCells;
}

/** The sides of a range; of whole columns and rows some are not a number. */
function sidesOf(range: RangeA1): [number, number, number, number] {
  return [range.top ?? NaN, range.left ?? NaN, range.bottom ?? NaN, range.right ?? NaN];
}

/** One column of a Table, headings and totals aside; no other part of it can be an argument that is read here. */
function tableColumn(text: string): ResolvedReference | undefined {
  const { table, columns = [], sections = [] } = parseStructRef(text) ?? {};
  const [column] = columns;
  const thisRow = sections.some((section) => section === "this row");
  const isOneColumn =
    columns.length === 1 && sections.every((each) => each === "data" || each === "this row");
  if (column === undefined || !isOneColumn) return undefined;
  return { kind: "table", ...(table && { table }), column, thisRow };
}
