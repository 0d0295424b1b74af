import type { ComponentChildren } from "preact";
import { FailureIcon, SuccessIcon } from "../icons";

interface Props {
  mood: "good" | "bad" | "none";
  what: string;
  /** What is to be added, in smaller steps. */
  children?: ComponentChildren;
}

/** A finding: its icon, a headline, and details. */
export function Finding({ mood, what, children }: Props) {
  return (
    <div class={`finding ${mood}`} role={mood === "bad" ? "alert" : "status"}>
      {mood === "good" && <SuccessIcon />}
      {mood === "bad" && <FailureIcon />}
      <div>
        <b>{what}</b>
        {children}
      </div>
    </div>
  );
}
