import type { Language } from "../../data/language";
import type { Outcome } from "../../excel/check/check";
import { outcomesOf } from "../../excel/check/checkExcel";
import { checkMessages, type CheckMessages } from "../messages/check";
import { Finding } from "../workbook/Finding";
import type { CheckedExcel } from "./checkThisExcel";

interface Props {
  checked: CheckedExcel;
  language: Language;
  locale: string;
}

/** The report has all. */
const mostShown = 8;

/** How many results are as they should be, and the first of those that are not. */
export function CheckResults({ checked, language, locale }: Props) {
  const messages = checkMessages[language];
  const outcomes = outcomesOf(checked.steps);
  const unexpected = outcomesOf(checked.steps, "unexpected");
  const known = outcomesOf(checked.steps, "known").length;
  const shown = (count: number) => count.toLocaleString(locale);
  const what =
    unexpected.length === 0
      ? messages.checkGood(shown(outcomes.length))
      : messages.checkBad(shown(unexpected.length), shown(outcomes.length));
  const more = unexpected.length - mostShown;
  return (
    <Finding mood={unexpected.length === 0 ? "good" : "bad"} what={what}>
      {known > 0 && <p>{messages.checkKnown(shown(known))}</p>}
      {unexpected.length > 0 && (
        <ul class="results">
          {unexpected.slice(0, mostShown).map((each) => (
            <Result key={JSON.stringify(each)} {...each} messages={messages} />
          ))}
          {more > 0 && <li>{messages.checkMore(shown(more))}</li>}
        </ul>
      )}
    </Finding>
  );
}

function Result({ check, subject, expected, came, messages }: Outcome & { messages: CheckMessages }) {
  return (
    <li>
      {messages[check]} {subject !== undefined && <code>{subject}</code>}
      <br />
      {messages.expectedButIs(expected || "–", came || "–")}
    </li>
  );
}
