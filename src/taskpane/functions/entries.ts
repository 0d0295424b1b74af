import type { NumberSeparators } from "../../formulas/localFormula";
import type { SheetRange } from "../../excel/read/selection";
import type { ArgumentDoc, FunctionDoc } from "../../functions/functionDoc";
import { sheetAddress } from "../../grid/address";
import { argumentText } from "./argumentText";

/** What an argument's field holds: what was typed, or cells that were picked. */
export type Entry = { readonly typed: string } | SheetRange;

/** The fields' contents by the arguments' names. */
export type Entries = Readonly<Record<string, Entry>>;

/** A field's contents as they are shown; picked cells name their sheet where it is not the given one. */
export function shownEntry(entry: Entry | undefined, sheetName: string | undefined): string {
  if (!entry) return "";
  if ("typed" in entry) return entry.typed;
  return entry.sheetName === sheetName ? entry.address : sheetAddress(entry.sheetName, entry.address);
}

/** The arguments as a formula on a sheet takes them, by name; nothing for those that are left out. */
export function argumentTexts(
  doc: FunctionDoc,
  entries: Entries,
  separators: NumberSeparators,
  sheetName: string | undefined,
): Readonly<Record<string, string>> {
  const textOf = (argument: ArgumentDoc) => {
    const entry = entries[argument.name];
    if (entry && "typed" in entry) return argumentText(entry.typed, argument, separators);
    return shownEntry(entry, sheetName);
  };
  return Object.fromEntries(doc.arguments.map((argument) => [argument.name, textOf(argument)]));
}
