import { notAccepted } from "./argumentError";
import { textInput, type Input } from "./input";
import { year } from "./number";

/** A quarter or half before or behind a year, which has two digits at least, CY or FY before it or nothing. */
const pattern = /^(?:([QH][1-4])|([1-4][QH]))?(CY|FY)?(\d{4}|\d{2})([QH][1-4])?$/;

/**
 * A period as the companies' rows have it: CY2026 for a calendar year, FY2026 for a fiscal one, Q2 2026 or H1 2026 for a
 * quarter or half of either (Q4 FY2026). Read from a year, or from text as it is usually written: FY26, 2Q26, 2026Q2.
 */
export function period(name: string, whenOmitted?: string): Input<string> {
  const years = year(name);
  return textInput(name, whenOmitted, (value) => {
    if (typeof value !== "string" || value === "") return `CY${years.read(value)}`;
    const found = periodOfText(value);
    if (found === undefined)
      throw notAccepted(
        name,
        { text: "a year from 1900 to 2999, or a period such as FY2026, Q2 2026 or H1 2026" },
        value,
      );
    return found;
  });
}

/** Without what stands in brackets, such as a fiscal year's months; undefined for other texts. */
function periodOfText(text: string): string | undefined {
  const written = text.toUpperCase().replace(/[(（].*|[\s年]/g, "");
  const [, before, turned, kind, digits, behind] = pattern.exec(written) || [];
  const part = before || (turned && turned[1]! + turned[0]!) || behind;
  const isOnePart = [before, turned, behind].filter(Boolean).length < 2;
  if (digits === undefined || !isOnePart || (part && /H[34]/.test(part))) return undefined;
  if (digits.length === 2 && !kind && !part) return undefined;
  const whole = digits.length === 2 ? `20${digits}` : digits;
  if (whole < "1900" || whole > "2999") return undefined;
  return part ? `${part} ${kind === "FY" ? kind : ""}${whole}` : `${kind || "CY"}${whole}`;
}

/** Whether a built-in row's period, which may name its months in brackets, is the one asked for. */
export function isPeriod(own: string, asked: string): boolean {
  return own === asked || own.indexOf(`${asked} (`) === 0;
}

/** A period in a message: calendar years without their mark. */
export function shownPeriod(asked: string): string {
  return asked.replace("CY", "");
}
