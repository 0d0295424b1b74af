import { useEffect, useState } from "preact/hooks";
import { readNumberSeparators } from "../../excel/read/numberSeparators";
import type { NumberSeparators } from "../../formulas/localFormula";

/** The separators of numbers and formulas: Excel's own settings, or else the locale's. */
export function useSeparators(locale: string, inExcel: boolean): NumberSeparators {
  const [asked, setAsked] = useState<NumberSeparators>();
  useEffect(() => {
    // Where Excel cannot report its separators, those of the locale stay.
    if (inExcel) readNumberSeparators().then(setAsked, () => undefined);
  }, [inExcel]);
  return asked ?? separatorsOf(locale);
}

/** The separators of a locale. */
export function separatorsOf(locale: string): NumberSeparators {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const sign = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}
