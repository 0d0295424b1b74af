import type { NumberSeparators } from "../../formulas/localFormula";

/**
 * A number or percentage that is typed, as a formula has it: 1,792.5 as 1792.5, 15 % as 15%. Undefined for
 * anything else. A decimal point is understood everywhere, unless it groups thousands.
 */
export function typedNumber(typed: string, { decimal, group }: NumberSeparators): string | undefined {
  const [, digits = "", percent = ""] = /^(.*?)\s*(%?)$/.exec(typed.trim()) ?? [];
  const grouped = new RegExp(`^[-+]?\\d{1,3}(${pattern(group)}\\d{3})+(${pattern(decimal)}\\d*)?$`);
  const ungrouped = grouped.test(digits) ? digits.replace(new RegExp(pattern(group), "g"), "") : digits;
  const number = ungrouped.replace(decimal, ".").replace(/^\+/, "").replace(/\.$/, "");
  return /^-?(\d+(\.\d+)?|\.\d+)(e[-+]?\d+)?$/i.test(number) ? number + percent : undefined;
}

/** A separator as a pattern: for a space whichever is typed, for none what matches nothing. */
function pattern(separator: string): string {
  if (separator === "") return "(?!)";
  return /^\s$/.test(separator) ? "\\s" : `[${separator}]`;
}
