import type { CellCause } from "../../excel/read/cellCauses";
import { unknownName } from "../../formulas/customFunctionFormula";
import type { NamesMessages } from "../messages/names";

/** Causes of #NAME? that are counted together. */
export type CauseGroup = "again" | "function" | "newerFunction" | "name" | "table" | "cell";

/** How many cells have a cause of each group; groups without any are left out. */
export type CauseCounts = ReadonlyMap<CauseGroup, number>;

const groups: Readonly<Record<CellCause["fault"]["kind"], CauseGroup>> = {
  functions: "again",
  ourFunction: "function",
  function: "function",
  newerFunction: "newerFunction",
  name: "name",
  nameOfSheet: "name",
  table: "table",
  untold: "cell",
};

/** Counts the causes of cells; what comes from another cell counts as that, whatever is wrong there. */
export function causeCounts(causes: readonly CellCause[]): CauseCounts {
  const counts = new Map<CauseGroup, number>();
  for (const { at, fault } of causes) {
    const group = at ? "cell" : groups[fault.kind];
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** How many of so many cells have a cause of a group. */
export function causeCountText(
  group: CauseGroup,
  count: string,
  all: string,
  messages: NamesMessages,
): string {
  switch (group) {
    case "again":
      return messages.enteredAgain(count, all);
    case "function":
      return messages.useUnknownFunction(count, all);
    case "newerFunction":
      return messages.needNewerExcel(count, all);
    case "name":
      return messages.useUnknownName(count, all);
    case "table":
      return messages.useUnknownTable(count, all);
    case "cell":
      return messages.takeFromCells(count, all, unknownName);
  }
}
