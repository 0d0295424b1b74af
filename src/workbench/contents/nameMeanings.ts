import { splitSheetName } from "../officeHost/range/cellArea";
import type { FormulaWords } from "./arrayUse";
import type { NameContents } from "./workbookContents";

/** What names stand for on a sheet, whose own come before the workbook's; they may say of which sheet they are. */
export function meaningsOn(sheet: string, names: readonly NameContents[]): FormulaWords["meaning"] {
  const keyOf = (name: string, sheetName = "") => `${sheetName}!${name}`.toLowerCase();
  const formulas = new Map(names.map(({ name, sheetName, formula }) => [keyOf(name, sheetName), formula]));
  return (written) => {
    const { sheetName = sheet, cells: name } = splitSheetName(written);
    return formulas.get(keyOf(name, sheetName)) ?? formulas.get(keyOf(name));
  };
}
