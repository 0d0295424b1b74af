import { fromCol } from "@borgar/fx";
import type { CellContents } from "../contents/workbookContents";
import { escapeXml } from "./escapeXml";

/** Every cell of a sheet: its address, its style, and its formula. */
const cellPattern = /<c r="([A-Z]+)(\d+)"( s="\d+")?[^>]*>(<f.*?<\/f>)?.*?<\/c>/gs;

/** The errors that a file can hold as such; Excel keeps newer ones in a form of their own beside #VALUE!. */
const errorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Adds the results of formulas to the XML of a sheet, and turns texts that are errors into errors. */
export function completeCells(xml: string, cells: readonly CellContents[]): string {
  const special = new Map(
    cells
      .filter(({ formula, isError }) => formula !== undefined || isError)
      .map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  return xml.replace(
    cellPattern,
    (whole, letters: string, row: string, style: string | undefined, formula: string | undefined) => {
      const cell = special.get(`${Number(row) - 1} ${fromCol(letters)}`);
      if (!cell) return whole;
      const { type, text } = contentOf(cell);
      const dynamic = cell.fills ? ' cm="1"' : "";
      const value = type === "str" || text !== "" ? `<v>${escapeXml(text)}</v>` : "";
      const attributes = `${style ?? ""}${dynamic}${type ? ` t="${type}"` : ""}`;
      return `<c r="${letters}${row}"${attributes}>${formula ?? ""}${value}</c>`;
    },
  );
}

/** A cell's type and value as in a file; a number's type is not said. */
function contentOf({ value, isError }: CellContents): { type?: "str" | "b" | "e"; text: string } {
  if (typeof value === "number") return { text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (!isError) return { type: "str", text: value };
  return { type: "e", text: errorValues.includes(value) ? value : "#VALUE!" };
}
