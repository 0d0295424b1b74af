import type { Language } from "../../data/language";
import type { Scan } from "../../excel/read/scan";
import { unknownName } from "../../formulas/customFunctionFormula";
import type { WorkbookMessages } from "../messages/workbook";
import { Finding } from "./Finding";

interface Props {
  language: Language;
  scan: Scan;
  /** Whether Excel knows the functions now; undefined until that is known. */
  responds: boolean | undefined;
  locale: string;
  messages: WorkbookMessages;
}

/** How many formulas use the add-in's functions, how many of them calculate, and whether the functions respond. */
export function HealthLine({ language, scan, responds, locale, messages }: Props) {
  const { formulas, broken } = scan;
  const shown = (count: number) => count.toLocaleString(locale);
  if (formulas === 0) {
    return (
      <Finding mood="none" what={messages.noFormulas}>
        <p>{messages.insertFirst}</p>
      </Finding>
    );
  }
  const answer =
    responds === undefined ? "" : responds ? messages.functionsRespond : messages.functionsDoNotRespond;
  if (broken === 0) {
    return (
      <Finding mood={responds === false ? "bad" : "good"} what={messages.allCalculating(shown(formulas))}>
        <p>{answer}</p>
      </Finding>
    );
  }
  const cells = scan.sheets.flatMap((sheet) => sheet.cells);
  const showing = cells.filter(({ value }) => value === unknownName).length;
  const these = (showing === broken ? messages.theseShow : messages.theseWillShow)(
    shown(broken),
    unknownName,
  );
  return (
    <Finding mood="bad" what={messages.someCalculate(shown(formulas - broken), shown(formulas))}>
      <p>
        {these}
        {language === "en-US" && " "}
        {answer}
      </p>
    </Finding>
  );
}
