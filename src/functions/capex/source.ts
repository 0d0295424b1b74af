import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { provenanceText, type Datum } from "../../data/provenance";
import { CalculationError } from "../../finance/calculationError";
import { readOne } from "../arguments/input";
import { item as itemInput, keyword, keysOf } from "../arguments/keyword";

/** @customenum {string} */
declare enum SourceItem {
  /** Combined spending in 2026 */
  total = "total",
  /** Growth on 2025 */
  growth = "growth",
  /** Spending in 2025 */
  prior = "prior",
  /** Increase from 2025 to 2026 */
  increase = "increase",
  /** The year of the total */
  year = "year",
  /** Number of companies */
  companies = "companies",
  /** Assumed gross margin */
  margin = "margin",
  /** Assumed whole cost over capex */
  multiple = "multiple",
  /** Required revenue that follows */
  required = "required",
}

/** @customenum {string} */
declare enum SourcePart {
  /** A full citation */
  cite = "cite",
  /** Address of the publication */
  url = "url",
  /** Date of the publication */
  asOf = "asOf",
  /** Paragraphs of the article */
  paragraphs = "paragraphs",
  /** Stated, Derived or Assumption */
  kind = "kind",
}

const data: Record<SourceItem, Datum> = { ...baseline, ...assumptions };

const partOf: Record<SourcePart, (datum: Datum) => string> = {
  cite: citation,
  url: ({ source }) => source.url,
  asOf: ({ source }) => source.date,
  paragraphs: paragraphsOf,
  kind: ({ provenance }) => provenanceText[provenance]["en-US"],
};

/** What stands for an argument that is left out. */
export const defaults = { item: "total", part: "cite" } as const;

const inputs = {
  item: itemInput("item", keysOf(data), defaults.item),
  part: keyword("part", keysOf(partOf), defaults.part),
};

/**
 * Where a built-in figure comes from: its citation, address, date, paragraphs or kind.
 * @customfunction CAPEX.SOURCE
 * @summary Where a figure comes from
 * @param [item] total, growth, prior, increase, year, companies, margin, multiple or required. Default: total.
 * @param [part] cite (a full citation), url, asOf, paragraphs or kind. Default: cite.
 * @returns {string} The text.
 * @units item: text, part: text, result: text
 * @formula The record kept with the figure
 * @error #N/A for an unknown item, or the paragraphs of a figure that is not the article's
 * @error #VALUE! for an unknown part
 * @example =CAPEX.SOURCE("growth","paragraphs") -> 1, 19
 * @example =CAPEX.SOURCE("prior","kind") -> Derived
 * @example =CAPEX.SOURCE("total","asOf") -> 2026-02-07
 * @source The records of the built-in data.
 * @explanation when part is cite: Where "{item}" comes from: {result}.
 * @explanation when part is url: Address of the publication behind "{item}": {result}
 * @explanation when part is asOf: The publication behind "{item}" is dated {result}.
 * @explanation when part is paragraphs: The article gives "{item}" in its paragraphs {result}.
 * @explanation The kind of "{item}" is {result}.
 */
export function source(item?: SourceItem[][], part?: SourcePart[][]): string {
  const datum = data[readOne(inputs.item, item)];
  return partOf[readOne(inputs.part, part)](datum);
}

function paragraphsOf({ paragraphs }: Datum): string {
  if (paragraphs.length === 0)
    throw new CalculationError("notAvailable", "This figure is not the article's.");
  return paragraphs.join(", ");
}

function citation({ provenance, derivation, source, paragraphs }: Datum): string {
  const how = derivation ? `${provenanceText[provenance]["en-US"]}: ${derivation}. ` : "";
  const where = paragraphs.length > 0 ? `, paragraphs ${paragraphs.join(", ")}` : "";
  return `${how}${source.publisher}, "${source.title}", dated ${source.date}${where}`;
}
