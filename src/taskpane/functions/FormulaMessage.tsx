import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { selectRange } from "../../excel/read/selection";
import { sheetAddress, type RangeSize } from "../../grid/address";
import { failureWords } from "../failureWords";
import { Failure, LinkButton, Success } from "../Message";
import type { FormWords } from "./formWords";
import { formulaObstacleWords } from "./placeWords";
import type { FormulaOutcome } from "./useFormulaInsertion";

interface Props {
  outcome: FormulaOutcome;
  size: RangeSize;
  words: FormWords;
}

/** The message on how the last insertion ended, or what it asks before it goes on. */
export function FormulaMessage({ outcome, size, words }: Props) {
  switch (outcome.kind) {
    case "none":
    case "busy":
      return null;
    case "failed":
      return <Failure what={words.failed} why={failureWords(outcome, words)} />;
    case "refused": {
      const { what, why } = formulaObstacleWords(outcome.place, size, words) ?? {
        what: words.failed,
        why: "",
      };
      return <Failure what={what} why={words.andNothingWritten(why)} />;
    }
    case "filled": {
      const { sheetName, address, holds } = outcome.place;
      return (
        <div class="question" role="alert">
          <p>
            <b>{words.notEmpty(sheetAddress(sheetName, firstCell(address)))}</b>
          </p>
          <p class="contents" title={words.holds(holds)}>
            {words.holds(holds)}
          </p>
          <p>{words.replaceIt}</p>
        </div>
      );
    }
    case "inserted":
      return <Done place={outcome.place} words={words} />;
  }
}

function firstCell(address: string): string {
  return address.split(":")[0] ?? address;
}

function Done({ place, words }: { place: FormulaPlace; words: FormWords }) {
  const goTo = useRef<HTMLElement>(null);
  useEffect(() => goTo.current?.focus(), []);
  return (
    <Success>
      {words.insertedAt} <b>{sheetAddress(place.sheetName, place.address)}</b>
      <LinkButton button={goTo} onClick={() => void selectRange(place.target.sheetId, place.address)}>
        {words.goTo}
      </LinkButton>
    </Success>
  );
}
