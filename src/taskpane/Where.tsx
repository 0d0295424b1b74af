import { CheckIcon } from "./icons";

/** The place an action is meant for, and how it is with it. */
export interface WhereWords {
  what: string;
  why: string;
  mood?: "free" | "blocked" | undefined;
}

/** Names the place beside the button that acts on it. */
export function Where({ what, why, mood }: WhereWords) {
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
