import type { Language } from "../../data/language";
import type { Scan } from "../../excel/read/scan";
import { namesMessages } from "../messages/names";
import type { WorkbookMessages } from "../messages/workbook";
import { causeCounts, causeCountText } from "./causeCounts";
import { causesIn } from "./causesIn";
import { Finding } from "./Finding";

interface Props {
  language: Language;
  scan: Scan;
  locale: string;
  messages: WorkbookMessages;
}

/** How many formulas use the add-in's functions, how many of them work, and why the others do not. */
export function HealthLine({ language, scan, locale, messages }: Props) {
  const { formulas, broken, faulty } = scan;
  const shown = (count: number) => count.toLocaleString(locale);
  if (formulas === 0) {
    return (
      <Finding mood="none" what={messages.noFormulas}>
        <p>{messages.insertFirst}</p>
      </Finding>
    );
  }
  const all = shown(formulas);
  if (broken + faulty === 0) return <Finding mood="good" what={messages.allWork(all)} />;
  const counts = [...causeCounts(causesIn(scan))];
  return (
    <Finding mood="bad" what={messages.someWork(shown(formulas - broken - faulty), all)}>
      {counts.map(([group, count]) => (
        <p key={group}>{causeCountText(group, shown(count), all, namesMessages[language])}</p>
      ))}
    </Finding>
  );
}
