import type { Language } from "../data/language";
import type { Host } from "./host";

/** What every view of the pane gets. */
export interface ViewProps {
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  host: Host;
  /** Grows with each change of the selection. */
  selectionChanges: number;
}
