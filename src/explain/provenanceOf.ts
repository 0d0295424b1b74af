import type { Provenance } from "../data/provenance";
import type { Figure } from "../functions/functionModule";

/** How a figure came about. */
export function provenanceOf(figure: Figure): Provenance {
  if ("provenance" in figure) return figure.provenance;
  if ("isOwn" in figure) return "user";
  return "usdBn" in figure ? "reported" : "guidance";
}
