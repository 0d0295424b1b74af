import type { CellValue, Scalar } from "../../formulas/value";

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
