import type { ErrorText } from "../../finance/errorTexts";
import { notAccepted } from "./argumentError";

/** The name in a cell without the spaces around it; refused where the cell holds none. */
export function typedName(argument: string, expected: ErrorText, value: unknown): string {
  const typed = typeof value === "string" ? value.trim() : "";
  if (typed === "") throw notAccepted(argument, { text: expected }, value);
  return typed;
}
