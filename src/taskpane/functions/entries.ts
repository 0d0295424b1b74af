import type { SheetRange } from "../../excel/read/selection";
import { unitsOf } from "../../explain/units";
import type { CustomFunctionCall } from "../../formulas/expression";
import type { NumberSeparators } from "../../formulas/localFormula";
import type { Value } from "../../formulas/value";
import type { ArgumentDoc, FunctionDoc } from "../../functions/functionDoc";
import type { FunctionModule } from "../../functions/functionModule";
import { sheetAddress } from "../../grid/address";
import { readArgument, typedText, type ArgumentReading } from "./argumentText";

/** What an argument's field holds: what was typed, cells that were picked, or what a formula has, as long as it is left so. */
export type Entry = { readonly typed: string; readonly written?: string } | SheetRange;

/** The fields' contents by the arguments' names. */
export type Entries = Readonly<Record<string, Entry>>;

/** A field's contents as they are shown; picked cells name their sheet where it is not the given one. */
export function shownEntry(entry: Entry | undefined, sheetName: string | undefined): string {
  if (!entry) return "";
  if ("typed" in entry) return entry.typed;
  return entry.sheetName === sheetName ? entry.address : sheetAddress(entry.sheetName, entry.address);
}

/** The fields that a call of the function fills. */
export function entriesOf(
  call: CustomFunctionCall | undefined,
  doc: FunctionDoc,
  separators: NumberSeparators,
): Entries {
  return Object.fromEntries(
    doc.arguments.map((argument, index): [string, Entry] => {
      const written = call?.arguments[index]?.text ?? "";
      return [argument.name, { typed: written && typedText(written, argument, separators), written }];
    }),
  );
}

/** The arguments as a formula on a sheet takes them, by name; nothing for those that are left out. */
export function readEntries(
  doc: FunctionDoc,
  defaults: FunctionModule["defaults"],
  entries: Entries,
  separators: NumberSeparators,
  sheetName: string | undefined,
): Readonly<Record<string, ArgumentReading>> {
  const read = (argument: ArgumentDoc): ArgumentReading => {
    const entry = entries[argument.name];
    if (!entry || !("typed" in entry)) return { kind: "written", text: shownEntry(entry, sheetName) };
    if (entry.written !== undefined) return { kind: "written", text: entry.written };
    return readArgument(entry.typed, withUnit(argument, doc, defaults, entries), separators);
  };
  return Object.fromEntries(doc.arguments.map((argument) => [argument.name, read(argument)]));
}

/** An argument with the unit that it has beside what the others are: what a fade ends on is a rate. */
function withUnit(
  argument: ArgumentDoc,
  doc: FunctionDoc,
  defaults: FunctionModule["defaults"],
  entries: Entries,
): ArgumentDoc {
  const values = doc.arguments.map(({ name }): [string, Value] => {
    const whenOmitted = defaults?.[name];
    const value = typeof whenOmitted === "object" ? whenOmitted.value : (whenOmitted ?? null);
    return [name, shownEntry(entries[name], undefined) || value];
  });
  const [unit = argument.unit] = unitsOf(doc, { values: new Map(values), given: new Set() })(argument.name);
  return { ...argument, unit };
}
