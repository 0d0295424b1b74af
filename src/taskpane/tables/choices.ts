import type { Mode, TableOptions } from "../../tables/description";

/** Where the user wants a table. */
export type Place = "selection" | "newSheet";

/** What the user has chosen for the tables; kept while the pane is open, from one table to the next. */
export interface Choices {
  readonly mode: Mode;
  readonly place: Place;
  readonly weights: TableOptions["weights"];
}

export const firstChoices: Choices = { mode: "live", place: "selection", weights: "equal" };
