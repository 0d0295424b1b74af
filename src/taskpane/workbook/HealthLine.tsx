import type { Scan } from "../../excel/read/scan";
import { unknownName } from "../../formulas/customFunctionFormula";
import type { WorkbookMessages } from "../messages/workbook";
import { Finding } from "./Finding";

interface Props {
  scan: Scan;
  locale: string;
  messages: WorkbookMessages;
}

/** How many formulas use the add-in's functions, and how many of them calculate. */
export function HealthLine({ scan, locale, messages }: Props) {
  const { formulas, broken } = scan;
  const shown = (count: number) => count.toLocaleString(locale);
  if (formulas === 0) {
    return (
      <Finding mood="none" what={messages.noFormulas}>
        <p>{messages.insertFirst}</p>
      </Finding>
    );
  }
  if (broken === 0) return <Finding mood="good" what={messages.allCalculating(shown(formulas))} />;
  const cells = scan.sheets.flatMap((sheet) => sheet.cells);
  const showing = cells.filter(({ value }) => value === unknownName).length;
  const these = (showing === broken ? messages.theseShow : messages.theseWillShow)(
    shown(broken),
    unknownName,
  );
  return (
    <Finding mood="bad" what={messages.someCalculate(shown(formulas - broken), shown(formulas))}>
      <p>{these}</p>
    </Finding>
  );
}
