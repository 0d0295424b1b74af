import type { NumberSeparators } from "../../formulas/localFormula";
import type { Expression } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import type { ArgumentDoc } from "../../functions/functionDoc";
import { englishFormula, localFormula } from "../../formulas/localFormula";
import { typedNumbers } from "../numbers/typedNumbers";
import { percentOf, typedRates } from "../numbers/typedRates";

/** What is typed into an argument's field; its text is what a formula has for it, in English. */
export type ArgumentReading =
  | { readonly kind: "written"; readonly text: string; /** Where it is one. */ readonly number?: string }
  /** One of several numbers, and only the user knows which. */
  | { readonly kind: "doubtful"; readonly text: string; readonly numbers: readonly string[] }
  /** Neither a number nor cells, a name or a formula, where the argument takes no text. */
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * Reads what is typed into an argument's field; nothing where nothing is typed. Numbers, addresses, names and formulas
 * stay what they are; all else is a text, quotes or not, where the argument takes one.
 */
export function readArgument(
  typed: string,
  argument: ArgumentDoc,
  separators: NumberSeparators,
): ArgumentReading {
  const text = typed.trim();
  if (text === "") return { kind: "written", text };
  const numbers = numbersMeant(text, argument, separators);
  const [number] = numbers;
  if (number !== undefined && numbers.length === 1) return { kind: "written", text: number, number };
  const takesText = isText(argument);
  if (number !== undefined && !takesText) return { kind: "doubtful", text: quoted(text), numbers };
  // As formulas a date would be arithmetic, and FY2027 a cell.
  const day = dayOf(text);
  if (day !== undefined) return { kind: "written", text: quoted(day) };
  if (argument.unit === "year" && period.test(text)) return { kind: "written", text: quoted(text) };
  const written = englishFormula(text.replace(/^=\s*/, ""), separators);
  const expression =
    isOtherDate(text, argument) || foreignMoney.test(text) ? undefined : expressionOf(written);
  const isFormula = expression && (text.startsWith("=") || isNoText(expression, takesText));
  if (isFormula) return { kind: "written", text: written };
  return { kind: takesText ? "written" : "unreadable", text: quoted(text) };
}

/** An argument of a formula as it would be typed into its field. */
export function typedText(written: string, argument: ArgumentDoc, separators: NumberSeparators): string {
  const isRead = (typed: string) => readArgument(typed, argument, separators).text === written;
  const [number] = argument.unit === "rate" ? typedNumbers(written, english) : [];
  if (number !== undefined && !number.endsWith("%")) return localFormula(percentOf(number), separators);
  const expression = expressionOf(written);
  const local = localFormula(written, separators);
  if (expression?.kind !== "literal" || typeof expression.value !== "string") {
    return isRead(local) ? local : `=${local}`;
  }
  // Quotes stay where they make a difference.
  return isRead(expression.value) ? expression.value : written;
}

/** What one argument of a formula is; undefined where it cannot be read as one. */
export function expressionOf(written: string): Expression | undefined {
  const [call] = parseCalls(`=CAPEX.VERSION(${written})`);
  return call?.arguments.length === 1 ? call.arguments[0]?.expression : undefined;
}

const english: NumberSeparators = { decimal: ".", group: "," };

/** A quarter, a half or a fiscal year, as the companies' rows have it. */
const period = /^(?:(?:[QH][1-4]\s+|[1-4][QH]\s*)?(?:FY|CY)?\s*(?:\d{4}|\d{2})|\d{4}\s*[QH][1-4])$/i;

/** Amounts that Excel would take for a cell, NT$700, or for a name. */
const foreignMoney = /^[-+]?(?:(?:NT|HK|AU|CA|NZ|SG)\$|[€£¥￥₩₹])\s*\d/i;

function numbersMeant(text: string, { unit }: ArgumentDoc, separators: NumberSeparators): readonly string[] {
  if (unit === "rate") return typedRates(text, separators);
  // All our amounts are in dollars.
  const bare = unit === "amount" ? text.replace(/^([-+−–]?)\s*(?:US)?[$＄]\s?(?=[\d.,])/i, "$1") : text;
  return typedNumbers(bare, separators);
}

/** A day with its year first, as a function takes it: 2026/3/1 is 2026-03-01. */
function dayOf(text: string): string | undefined {
  const [, year, month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day whose month cannot be told from its day. */
function isOtherDate(text: string, { unit }: ArgumentDoc): boolean {
  return unit === "date" && /^\d+[-/.]\d+[-/.]\d+$/.test(text);
}

function isText({ unit, company, keywords }: ArgumentDoc): boolean {
  return unit === "text" || company === true || keywords !== undefined;
}

/** Whether something typed without an equals sign is a part of a formula, and not a text such as Meta. */
function isNoText(expression: Expression, takesText: boolean): boolean {
  switch (expression.kind) {
    case "literal":
    case "error":
    case "array":
      return true;
    case "reference":
      return !takesText || expression.target !== "name";
    case "other":
      // Between names a space would be where they intersect.
      return !takesText && !/^[^\s()!:'"]+(\s+[^\s()!:'"]+)+$/.test(expression.text);
    default:
      return !takesText;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
