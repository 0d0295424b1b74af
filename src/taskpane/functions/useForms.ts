import type { FunctionDoc } from "../../functions/functionDoc";
import type { NumberSeparators } from "../../formulas/localFormula";
import { useKept } from "../useKept";
import type { EditedCall } from "./editing";
import { entriesOf, type Entries } from "./entries";

/** What a function's form holds. */
export interface FormContents {
  readonly entries: Entries;
  /** The call that the entries were taken from. */
  readonly edited?: EditedCall;
}

const empty: FormContents = { entries: {} };

/** The contents of every function's form, as long as the pane is open. */
export function useForms() {
  const [forms, setForms] = useKept<Readonly<Record<string, FormContents>>>("forms of functions", {});
  return {
    formOf: (id: string) => forms[id] ?? empty,
    enter: (id: string, entries: Entries) =>
      setForms((before) => ({ ...before, [id]: { ...before[id], entries } })),
    edit: (edited: EditedCall, doc: FunctionDoc, separators: NumberSeparators) =>
      setForms((before) => ({
        ...before,
        [doc.id]: { entries: entriesOf(edited.call, doc, separators), edited },
      })),
  };
}
