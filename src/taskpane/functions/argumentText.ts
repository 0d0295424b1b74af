import type { NumberSeparators } from "../../formulas/localFormula";
import type { Expression } from "../../formulas/expression";
import { parseCalls } from "../../formulas/parseCalls";
import type { ArgumentDoc } from "../../functions/functionDoc";
import { englishFormula, localFormula } from "../../formulas/localFormula";
import { typedNumbers } from "../numbers/typedNumbers";

/**
 * What is typed into an argument's field, as an English formula has it; nothing where nothing is typed.
 * Numbers, addresses, names and formulas stay what they are; all else is a text, quotes or not.
 */
export function argumentText(typed: string, argument: ArgumentDoc, separators: NumberSeparators): string {
  const text = typed.trim();
  if (text === "") return "";
  const [number, ...others] = typedNumbers(text, separators);
  if (number !== undefined && others.length === 0) return number;
  // As a formula a date would be a subtraction.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return quoted(text);
  const written = englishFormula(text.replace(/^=\s*/, ""), separators);
  const expression = expressionOf(written);
  const isFormula = expression && (text.startsWith("=") || isNoText(expression, argument));
  return isFormula ? written : quoted(text);
}

/** An argument of a formula as it would be typed into its field. */
export function typedText(written: string, argument: ArgumentDoc, separators: NumberSeparators): string {
  const expression = expressionOf(written);
  if (expression?.kind !== "literal" || typeof expression.value !== "string") {
    return localFormula(written, separators);
  }
  // Quotes stay where they make a difference.
  const bare = expression.value;
  return argumentText(bare, argument, separators) === written ? bare : written;
}

/** What one argument of a formula is; undefined where it cannot be read as one. */
export function expressionOf(written: string): Expression | undefined {
  const [call] = parseCalls(`=CAPEX.VERSION(${written})`);
  return call?.arguments.length === 1 ? call.arguments[0]?.expression : undefined;
}

/** Whether something typed without an equals sign is a part of a formula, and not a text such as Meta. */
function isNoText(expression: Expression, { unit, company, keywords }: ArgumentDoc): boolean {
  const takesText = unit === "text" || company || keywords;
  switch (expression.kind) {
    case "literal":
    case "error":
    case "array":
      return true;
    case "reference":
      return !takesText || expression.target !== "name";
    default:
      return !takesText;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
