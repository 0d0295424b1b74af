import type { Mode } from "../../tables/description";
import { defaultOptions, type TableOptions } from "../../tables/options";

/** Where the user wants a table. */
export type PlaceChoice = "selection" | "newSheet";

/** What the user has chosen for the tables; kept while the pane is open, from one table to the next. */
export interface Choices extends Omit<TableOptions, "language"> {
  readonly mode: Mode;
  readonly place: PlaceChoice;
  /** Whether charts are inserted; until the user says so, those that have something to show. */
  readonly chart?: boolean;
  /** What is typed as a rate and is none, or may be several; nothing is inserted with it. */
  readonly unread: Readonly<Partial<Record<"fadeTo" | "ownGrowth", string | undefined>>>;
}

export const firstChoices: Choices = { ...defaultOptions, mode: "live", place: "selection", unread: {} };
