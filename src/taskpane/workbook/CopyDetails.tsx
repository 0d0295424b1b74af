import type { Language } from "../../data/language";
import type { Difference } from "../../excel/handoff/compareCopies";
import type { HandedOff } from "../../excel/handoff/handOff";
import { selectRange } from "../../excel/read/selection";
import { cellAddress } from "../../grid/address";
import type { WorkbookMessages } from "../messages/workbook";
import { CellList } from "./CellList";
import { FaultList } from "./FaultList";

interface Props {
  made: HandedOff;
  language: Language;
  locale: string;
  messages: WorkbookMessages;
}

/** The cells whose copy differs, those that were left out and why, and the new sheets; each leads to its place. */
export function CopyDetails({ made, language, locale, messages }: Props) {
  const leftOut = made.leftOut.flatMap(({ cause, ...place }) => (cause ? [{ ...place, cause }] : []));
  return (
    <>
      {made.differing.length > 0 && (
        <>
          <p class="columns">
            <span>{messages.copy}</span>
            <span>
              {messages.original} → {messages.copy}
            </span>
          </p>
          <CellList
            cells={made.differing.map((each) => listed(each, locale))}
            locale={locale}
            messages={messages}
          />
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <p class="columns">
            <span>{messages.leftOutTitle}</span>
          </p>
          <FaultList cells={leftOut} language={language} locale={locale} messages={messages} />
        </>
      )}
      <p class="copies">
        {messages.newSheets}{" "}
        {made.sheets.map(({ id, name }) => (
          <fluent-button
            key={id}
            class="link"
            appearance="transparent"
            onClick={() => void selectRange(id, "A1")}
          >
            {name}
          </fluent-button>
        ))}
      </p>
    </>
  );
}

function listed({ sheetId, sheetName, original, copy, ...place }: Difference, locale: string) {
  const shown = (value: unknown) =>
    typeof value === "number" ? value.toLocaleString(locale) : String(value);
  return {
    sheetId,
    sheetName,
    address: cellAddress(place),
    detail: `${shown(original)} → ${shown(copy)}`,
  };
}
