import type { Kind } from "../data/provenance";
import type { Figure } from "../functions/functionModule";

/** How a figure came about. */
export function figureKind(figure: Figure): Kind {
  if ("kind" in figure) return figure.kind;
  return "usdBn" in figure ? "reported" : "guidance";
}
