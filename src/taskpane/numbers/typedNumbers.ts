import type { NumberSeparators } from "../../formulas/localFormula";

/**
 * What a number or percentage that is typed may mean, as a formula has it: 1,792.5 is 1792.5, and 15 % is 15%. None for
 * anything else; several where only the user knows, as with 1,5 where a comma groups thousands. What the separators
 * give a meaning has no other, and neither has what can be written in one way alone: 1'000 or 700 000 anywhere.
 */
export function typedNumbers(typed: string, separators: NumberSeparators): readonly string[] {
  const written = plainSigns(typed);
  const [, inBrackets] = /^\(([^-+]*)\)$/.exec(written) ?? [];
  // In a cell the brackets are a minus, in a formula they are nothing.
  if (inBrackets !== undefined) {
    return typedNumbers(inBrackets, separators).flatMap((number) => [`-${number}`, number]);
  }
  const [, sign, before, body, power = "", behind] = pattern.exec(written) ?? [];
  if (body === undefined || (before && behind)) return [];
  return bodiesOf(body, separatorsAsTyped(separators)).map(
    (digits) => `${sign === "-" ? "-" : ""}${digits}${power}${before || behind ? "%" : ""}`,
  );
}

/** The value of a number as a formula has it. */
export function numberOf(written: string): number {
  return written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
}

/** Sign, percent sign (first in Turkish), digits with their separators, power of ten, percent sign. */
const pattern = /^([-+])? ?(?:(%) ?)?([\d.,' ]*\d[.,]?)(e[-+]?\d+)?(?: ?(%))?$/i;

/** With the signs of a keyboard for those of a Chinese input method, of typesetting, and of Intl. */
function plainSigns(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/[\u2212\u2012\u2013\ufe63]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\ufe6a/g, "%")
    .replace(/\s/g, " ")
    .trim();
}

function separatorsAsTyped({ decimal, group }: NumberSeparators): NumberSeparators {
  // Trimmed it would be no space any more.
  return { decimal: plainSigns(decimal), group: /^\s$/.test(group) ? " " : plainSigns(group) };
}

/** Every way in which the world writes numbers with these digits. */
const conventions: readonly NumberSeparators[] = [".", ","].flatMap((decimal) =>
  [".", ",", "'", " "].filter((group) => group !== decimal).map((group) => ({ decimal, group })),
);

function bodiesOf(body: string, separators: NumberSeparators): readonly string[] {
  const own = bodyIn(body, separators);
  const others = conventions.flatMap((each) => bodyIn(body, each) ?? []);
  if (own !== undefined) {
    // 0,600 is 600 where a comma groups thousands, which nobody means.
    return hasGroups(body, separators) && /^0/.test(body) ? distinct([...others, own]) : [own];
  }
  const meant = others.filter((each) => !/^0\d/.test(each));
  const isMisplaced = /^[1-9]\d*[.,]\d+$/.test(body) && body.includes(separators.group || "none");
  return distinct(isMisplaced ? [...meant, body.replace(separators.group, "")] : meant);
}

/** Digits without groups, the decimals behind a point; undefined where they are not written so. */
function bodyIn(body: string, { decimal, group }: NumberSeparators): string | undefined {
  const [whole = "", decimals = "", ...more] = body.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(decimals)) return undefined;
  const digits = wholeIn(whole, group);
  return digits === undefined ? undefined : digits + (decimals && `.${decimals}`);
}

function wholeIn(whole: string, group: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  // 12,34,567 is how India writes it, with commas alone.
  const isGrouped = /^\d{1,3}(g\d{3})+$/.test(asGroups(whole, group));
  const isIndian = group === "," && /^\d{1,2}(g\d{2})+g\d{3}$/.test(asGroups(whole, group));
  return isGrouped || isIndian ? whole.replaceAll(group, "") : undefined;
}

/** With a letter for the sign between groups, which a pattern may read as one of its own. */
function asGroups(whole: string, group: string): string {
  return group === "" ? whole : whole.replaceAll(group, "g");
}

function hasGroups(body: string, { group }: NumberSeparators): boolean {
  return group !== "" && body.includes(group);
}

function distinct(numbers: readonly string[]): readonly string[] {
  return [...new Map(numbers.map((each) => [Number(each), each])).values()].sort(
    (a, b) => Number(a) - Number(b),
  );
}
