import { freeSheetName, isValidSheetName, longestSheetName } from "../officeHost/workbook/sheetName";
import { renameReferences } from "../officeHost/workbook/renamedReferences";
import type { WorkbookContents } from "../contents/workbookContents";
import { mapFormulas } from "./mapFormulas";

/** New names of sheets by those that a file has, in lower case. */
type RenamedSheets = ReadonlyMap<string, string>;

/** The names as Excel would take them; those that it takes stay. */
export function validSheetNames(names: readonly (string | undefined)[]): (string | undefined)[] {
  const lower = names.map((name) => name?.toLowerCase());
  const stays = names.map((name, index) => isValidSheetName(name) && lower.indexOf(lower[index]) === index);
  const taken = new Set(lower.filter((_, index) => stays[index]));
  return names.map((name, index) => {
    if (name === undefined || stays[index]) return name;
    const valid = validName(name);
    const isTaken = (free: string) => taken.has(free.toLowerCase());
    const free = isTaken(valid) ? freeSheetName(valid, isTaken) : valid;
    taken.add(free.toLowerCase());
    return free;
  });
}

function validName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, "_")
    .slice(0, longestSheetName)
    .replace(/^'+|'+$/g, "");
  return isValidSheetName(plain) ? plain : `${plain}_`;
}

/** Which sheets have another name; a name that is still that of a sheet is not among the old ones. */
export function renamedSheets(
  before: readonly ({ readonly name: string } | undefined)[],
  after: readonly ({ readonly name: string } | undefined)[],
): RenamedSheets {
  const names = new Set(after.map((sheet) => sheet?.name.toLowerCase()));
  const renamed = before.flatMap((sheet, index): [string, string][] => {
    const name = after[index]?.name;
    return sheet && name !== undefined && !names.has(sheet.name.toLowerCase())
      ? [[sheet.name.toLowerCase(), name]]
      : [];
  });
  return new Map(renamed);
}

/** The contents with the new names in all that refers to sheets. */
export function withRenamedSheets(contents: WorkbookContents, sheets: RenamedSheets): WorkbookContents {
  if (sheets.size === 0) return contents;
  return mapFormulas(contents, (formula) => renameReferences(formula, { sheets, tables: new Map() }));
}
