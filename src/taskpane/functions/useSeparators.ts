import { useEffect, useState } from "preact/hooks";
import { readNumberSeparators, type NumberSeparators } from "../../excel/read/numberSeparators";

/** How numbers are typed and formulas written here: as Excel is set, or else as the locale has it. */
export function useSeparators(locale: string, inExcel: boolean): NumberSeparators {
  const [asked, setAsked] = useState<NumberSeparators>();
  useEffect(() => {
    // An Excel that cannot tell leaves it at the locale.
    if (inExcel) readNumberSeparators().then(setAsked, () => undefined);
  }, [inExcel]);
  return asked ?? separatorsOf(locale);
}

function separatorsOf(locale: string): NumberSeparators {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const sign = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}
