/** How the user's Excel writes numbers: 1,792.5 or 1.792,5. */
export interface NumberSeparators {
  readonly decimal: string;
  readonly group: string;
}

/**
 * Texts, quoted names, columns of Tables, and the braces around array constants. No parser, which reads English formulas
 * alone: where a comma starts the decimals, `1,5` is a number and `{1\2}` a row.
 */
const kept = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[{}])/;

/** A part of a formula outside texts and names; arrays have separators of their own. */
type Rewrite = (part: string, inArray: boolean) => string;

/**
 * A formula as the user's Excel takes it when it is typed. Where a comma starts the decimals, arguments are
 * separated by semicolons, and the columns of array constants by a backslash.
 */
export function localFormula(english: string, { decimal }: Pick<NumberSeparators, "decimal">): string {
  if (decimal !== ",") return english;
  return rewritten(english, (part, inArray) =>
    inArray
      ? part.replace(/[.,]/g, (sign) => (sign === "." ? "," : "\\"))
      : part.replaceAll(",", ";").replace(/(^|[^\p{L}\p{N}_.])(\d*)\.(\d+)/gu, "$1$2,$3"),
  );
}

/** The English formula that the user means by typing it; a German one has full stops in its arrays. */
export function englishFormula(local: string, { decimal }: Pick<NumberSeparators, "decimal">): string {
  if (decimal !== ",") return local;
  return rewritten(local, (part, inArray) =>
    inArray
      ? part.replace(/[.,\\]/g, (sign) => (sign === "," ? "." : ","))
      : part.replace(/(^|[^\p{L}\p{N}_.])(\d*),(\d+)/gu, "$1$2.$3").replaceAll(";", ","),
  );
}

function rewritten(formula: string, rewrite: Rewrite): string {
  let inArray = false;
  return formula
    .split(kept)
    .map((part, index) => {
      if (part === "{" || part === "}") inArray = part === "{";
      // Every second part is one that the pattern has found.
      return index % 2 === 1 ? part : rewrite(part, inArray);
    })
    .join("");
}
