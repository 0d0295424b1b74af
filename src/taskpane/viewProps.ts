import type { ComponentChildren } from "preact";
import type { Language } from "../data/language";
import type { Host } from "./host";
import type { Insertions } from "./insertions/useInsertions";

/** What every view of the pane gets. */
export interface ViewProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  host: Host;
  /** Grows with each change of the selection, and of what the pane has put into the sheet. */
  selectionChanges: number;
  insertions: Insertions;
  /** What the pane inserts or has inserted: above the footer of every view. */
  activityLine: ComponentChildren;
}
