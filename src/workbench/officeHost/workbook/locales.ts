import { invalidArgument } from "../protocol/officeError";

/** How formulas and numbers are written in a locale; functions keep their English names here. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Between arguments. */
  readonly list: string;
  /** Between the columns of an array; its rows are set apart by ";" in all of these. */
  readonly arrayColumn: string;
}

/** Of the languages of the workbench's page, and of those whose Excels differ most from English ones. */
export const locales = {
  "en-US": { name: "en-US", decimal: ".", group: ",", list: ",", arrayColumn: "," },
  "zh-TW": { name: "zh-TW", decimal: ".", group: ",", list: ",", arrayColumn: "," },
  "de-DE": { name: "de-DE", decimal: ",", group: ".", list: ";", arrayColumn: "." },
  "fr-FR": { name: "fr-FR", decimal: ",", group: "\u202f", list: ";", arrayColumn: "." },
  "tr-TR": { name: "tr-TR", decimal: ",", group: ".", list: ";", arrayColumn: "\\" },
} as const satisfies Record<string, Locale>;

// Not by the product's localFormula: what stands in for Excel must not share its mistakes.

/** A formula as one types it in the locale. */
export function toLocale(formula: string, { decimal, list, arrayColumn }: Locale): string {
  return rewritten(formula, ".", (part, inArray) =>
    part === "," ? (inArray ? arrayColumn : list) : part.replace(".", decimal),
  );
}

/** The English formula that one means in the locale; throws Excel's error for what stands for nothing there. */
export function fromLocale(formula: string, { decimal, list, arrayColumn }: Locale): string {
  return rewritten(formula, decimal, (part, inArray) => {
    if (/\d/.test(part)) return part.replace(decimal, ".");
    if (part === (inArray ? arrayColumn : list)) return ",";
    if (inArray && part === ";") return part;
    throw invalidArgument();
  });
}

/** Rewrites the numbers and the separators of a formula; those of an array constant are its own. */
function rewritten(
  formula: string,
  decimal: string,
  rewrite: (part: string, inArray: boolean) => string,
): string {
  const kept = `"(?:[^"]|"")*"|'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*|[{}]`;
  const point = decimal === "." ? "\\." : decimal;
  const number = `(?:\\d+(?:${point}\\d*)?|(?<![\\p{L}\\p{N}_)])${point}\\d+)(?:E[+-]?\\d+)?`;
  let inArray = false;
  return formula.replace(new RegExp(`(${kept})|${number}|[,;.\\\\]`, "giu"), (part, keep?: string) => {
    if (part === "{" || part === "}") inArray = part === "{";
    return keep === undefined ? rewrite(part, inArray) : part;
  });
}
