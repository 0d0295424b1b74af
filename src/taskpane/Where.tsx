import { sheetAddress } from "../grid/address";
import { CheckIcon } from "./icons";
import "./Where.css";

/** A message on the place that an action applies to: a headline, and a phrase without a full stop. */
export interface PlaceMessage {
  readonly what: string | CellsOfSheet;
  readonly why: string;
  readonly mood?: "free" | "blocked" | undefined;
}

interface CellsOfSheet {
  readonly sheetName: string;
  /** Without the sheet. */
  readonly address: string;
}

/** The place, beside the button that acts on it. */
export function Where({ what, why, mood }: PlaceMessage) {
  return (
    <p class="where" aria-live="polite">
      {typeof what === "string" ? <b>{what}</b> : <Place {...what} />}
      <span class={mood}>
        {mood === "free" && <CheckIcon />}
        <span title={why}>{why}</span>
      </span>
    </p>
  );
}

/** The headline as a text. */
export function whatText({ what }: PlaceMessage): string {
  return typeof what === "string" ? what : sheetAddress(what.sheetName, what.address);
}

/** An address, of which a narrow pane shortens the sheet's name and never the cells. */
function Place({ sheetName, address }: CellsOfSheet) {
  const before = sheetAddress(sheetName, "").slice(0, -1);
  return (
    <b class="place">
      <span title={before}>{before}</span>
      <span>!{address}</span>
    </b>
  );
}
