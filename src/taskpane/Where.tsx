import { CheckIcon } from "./icons";

/** A message on the place that an action applies to: a headline, and a phrase without a full stop. */
export interface PlaceMessage {
  readonly what: string;
  readonly why: string;
  readonly mood?: "free" | "blocked" | undefined;
}

/** The place, beside the button that acts on it. */
export function Where({ what, why, mood }: PlaceMessage) {
  return (
    <p class="where" aria-live="polite">
      <b title={what}>{what}</b>
      <span class={mood}>
        {mood === "free" && <CheckIcon />}
        <span title={why}>{why}</span>
      </span>
    </p>
  );
}
