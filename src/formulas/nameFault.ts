import { idOfName } from "./callName";
import { excelFunctionAge, excelFunctionNames } from "./excelFunctions";
import { nearestName } from "./nearestName";
import type { Sides, UsedPart } from "./usedParts";

/** A defined name, for one sheet alone where it has one. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

/** An Excel Table: its cells with headings and totals, and its columns. */
export interface ExcelTable extends Sides {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** What a formula may call by name in a workbook. */
export interface KnownNames {
  /** The ids of our functions; left out, there is one of every name. */
  readonly functions?: ReadonlySet<string>;
  readonly names: readonly DefinedName[];
  readonly tables: readonly ExcelTable[];
  /** Whether this Excel has the functions that came with dynamic arrays. */
  readonly hasDynamicArrays: boolean;
}

/**
 * What a formula calls by a name that Excel does not know: a function of ours that there is not, a function that is none
 * of Excel's, one of a newer Excel, a name that is not defined, one of another sheet, or a Table. `nearest` is a name
 * that is spelled alike.
 */
export interface NameFault {
  readonly kind: "ourFunction" | "function" | "newerFunction" | "name" | "nameOfSheet" | "table";
  readonly name: string;
  readonly nearest?: string;
  /** Where a name is known on another sheet alone, that sheet. */
  readonly sheet?: string;
}

/** The names of a workbook, to be asked for by name. */
export class NameIndex {
  private readonly byName = new Map<string, DefinedName[]>();
  private readonly tables: ReadonlyMap<string, ExcelTable>;

  constructor(readonly known: KnownNames) {
    for (const each of known.names) {
      const key = each.name.toLowerCase();
      this.byName.set(key, [...(this.byName.get(key) ?? []), each]);
    }
    this.tables = new Map(known.tables.map((table) => [table.name.toLowerCase(), table]));
  }

  /** The name as a formula on a sheet means it: that sheet's own goes before one of the workbook. */
  name(name: string, sheet: string): DefinedName | undefined {
    const found = this.all(name);
    return found.find((each) => isSame(each.sheet, sheet)) ?? found.find((each) => each.sheet === undefined);
  }

  all(name: string): readonly DefinedName[] {
    return this.byName.get(name.toLowerCase()) ?? [];
  }

  table(name: string): ExcelTable | undefined {
    return this.tables.get(name.toLowerCase());
  }
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** The first of a formula's parts that Excel does not know by its name. */
export function nameFault(
  parts: readonly UsedPart[],
  sheet: string,
  index: NameIndex,
): NameFault | undefined {
  for (const part of parts) {
    const fault = faultOf(part, sheet, index);
    if (fault) return fault;
  }
  return undefined;
}

function faultOf(part: UsedPart, sheet: string, index: NameIndex): NameFault | undefined {
  switch (part.kind) {
    case "function":
      return index.name(part.name, part.sheet ?? sheet) ? undefined : functionFault(part.name, index.known);
    case "name":
      return unknownName(part.name, part.sheet ?? sheet, index);
    case "table":
      return part.name === undefined || index.table(part.name) ? undefined : tableFault(part.name, index);
    case "cells":
      return undefined;
  }
}

function functionFault(called: string, { functions, hasDynamicArrays }: KnownNames): NameFault | undefined {
  const id = idOfName(called);
  if (id !== undefined) {
    if (!functions || functions.has(id)) return undefined;
    return { kind: "ourFunction", name: id, ...near(nearestFunction(id, functions)) };
  }
  // Excel takes the first prefix away where it knows the function; the others are of add-ins.
  const [, prefix = "", name = ""] = /^((?:_xlfn\.|_xlws\.)*)(.*)$/i.exec(called) ?? [];
  if (prefix !== "") return { kind: "newerFunction", name };
  const age = excelFunctionAge(name.toUpperCase());
  if (age === "sinceDynamicArrays" && !hasDynamicArrays) return { kind: "newerFunction", name };
  if (age !== undefined) return undefined;
  const typed = name.replace(/^(_xldudf_|_xll\.)/i, "");
  return {
    kind: "function",
    name: typed,
    ...near(nearestName(typed, [...(functions ?? []), ...excelFunctionNames])),
  };
}

/** A function of the other family that is called the same, or one that is spelled alike. */
function nearestFunction(id: string, functions: ReadonlySet<string>): string | undefined {
  const [family = "", own = ""] = id.split(".");
  const moved = [...functions].find((each) => each.endsWith(`.${own}`));
  if (moved !== undefined) return moved;
  const ofFamily = [...functions].filter((each) => each.startsWith(`${family}.`));
  const nearest = nearestName(
    own,
    ofFamily.map((each) => each.slice(family.length + 1)),
  );
  return nearest === undefined ? nearestName(id, functions) : `${family}.${nearest}`;
}

function unknownName(name: string, sheet: string, index: NameIndex): NameFault | undefined {
  // Excel's functions are names too, where they are handed to another: BYROW(A1:B2,SUM).
  const isFunction = excelFunctionAge(name.toUpperCase().replace(/^_XLETA\./, "")) !== undefined;
  if (isFunction || index.name(name, sheet) || index.table(name)) return undefined;
  const [other] = index.all(name);
  if (other?.sheet !== undefined) return { kind: "nameOfSheet", name, sheet: other.sheet };
  const { names, tables } = index.known;
  const known = [...names, ...tables].map((each) => each.name);
  return { kind: "name", name, ...near(nearestName(name, known)) };
}

function tableFault(name: string, { known }: NameIndex): NameFault {
  const tables = known.tables.map((each) => each.name);
  return { kind: "table", name, ...near(nearestName(name, tables)) };
}

function near(nearest: string | undefined): { readonly nearest?: string } {
  return nearest === undefined ? {} : { nearest };
}
