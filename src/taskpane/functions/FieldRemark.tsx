import type { ArgumentDoc } from "../../functions/functionDoc";
import type { NumbersMessages } from "../messages/numbers";
import type { FunctionsMessages } from "../messages/functions";
import { NumberChoice } from "../numbers/NumberChoice";
import { shownNumber } from "../numbers/shownNumber";
import type { ArgumentReading } from "./argumentText";

interface Props {
  id: string;
  doc: ArgumentDoc;
  /** What the field holds, as it is shown. */
  entered: string;
  reading: ArgumentReading;
  /** A name in it that the workbook does not have. */
  unknownName: string | undefined;
  onChoose: (number: string) => void;
  locale: string;
  messages: FunctionsMessages & NumbersMessages;
}

/** Below a field: what was understood, where that is not what stands there; or why it was not. */
export function FieldRemark({ id, doc, entered, reading, unknownName, onChoose, locale, messages }: Props) {
  if (unknownName !== undefined || reading.kind !== "written") {
    return (
      <div id={id} class="misread" role="alert">
        {reading.kind === "doubtful" ? (
          <NumberChoice numbers={reading.numbers} onChoose={onChoose} locale={locale} messages={messages} />
        ) : unknownName !== undefined ? (
          messages.unknownName(unknownName)
        ) : doc.unit === "date" ? (
          messages.noDate(entered)
        ) : (
          messages.noNumber(entered)
        )}
      </div>
    );
  }
  const understood =
    reading.number === undefined ? "" : understoodNumber(reading.number, doc, locale, messages);
  if (understood === "" || understood === entered.trim()) return null;
  return (
    <p id={id} class="understood">
      {understood}
    </p>
  );
}

function understoodNumber(
  number: string,
  doc: ArgumentDoc,
  locale: string,
  messages: NumbersMessages,
): string {
  if (doc.unit === "year") return number;
  const shown = shownNumber(number, locale);
  // Every growth of ours is that of a year.
  return doc.unit === "rate" && /growth/i.test(doc.name) ? messages.perYear(shown) : shown;
}
