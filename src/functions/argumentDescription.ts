import type { ArgumentDoc } from "./functionDoc";

/** All that a function's docs say of an argument. */
export function argumentDescription({ label, details }: ArgumentDoc): string {
  return label + details;
}
