import type { Difference } from "../../excel/handoff/compareCopies";
import type { HandedOff } from "../../excel/handoff/handOff";
import { selectRange } from "../../excel/read/selection";
import { cellAddress } from "../../grid/address";
import { CellList } from "./CellList";
import type { WorkbookWords } from "./words";

interface Props {
  made: HandedOff;
  locale: string;
  words: WorkbookWords;
}

/** The cells whose copy differs, and the new sheets; each leads to its place. */
export function CopyDetails({ made, locale, words }: Props) {
  return (
    <>
      {made.differing.length > 0 && (
        <>
          <p class="columns">
            <span>{words.copy}</span>
            <span>
              {words.original} → {words.copy}
            </span>
          </p>
          <CellList
            cells={made.differing.map((each) => listed(each, locale))}
            locale={locale}
            words={words}
          />
        </>
      )}
      <p class="copies">
        {words.newSheets}{" "}
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
