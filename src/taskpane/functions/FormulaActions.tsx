import { useEffect, useRef } from "preact/hooks";
import type { FormulaPlace } from "../../excel/insertion/insertFormula";
import { sheetAddress, type RangeSize } from "../../grid/address";
import type { Host } from "../host";
import { Where, type WhereWords } from "../Where";
import { CopyButton } from "./CopyButton";
import type { FormWords } from "./formWords";
import { formulaObstacleWords } from "./placeWords";
import type { FormulaOutcome } from "./useFormulaInsertion";
import type { FoundPlace } from "./useFormulaPlace";

interface Props {
  host: Host;
  found: FoundPlace;
  /** Whether the formula would refer to the cells it fills. */
  isCircular: boolean;
  /** Whether the formula is worth inserting. */
  isReady: boolean;
  size: RangeSize;
  outcome: FormulaOutcome;
  /** As it is copied. */
  formula: string;
  onInsert: (place: FormulaPlace, replace: boolean) => Promise<void>;
  onCancel: () => void;
  words: FormWords;
}

/** Names the cell, copies the formula and inserts it; over a filled cell only after asking. */
export function FormulaActions(props: Props) {
  const { found, isCircular, isReady, outcome, formula, onInsert, onCancel, words } = props;
  const insertButton = useRef<HTMLElement>(null);
  // Where the control that was pressed is gone, the keyboard goes to Insert.
  useEffect(() => {
    if (document.activeElement === document.body) insertButton.current?.focus();
  }, [outcome.kind]);
  if (outcome.kind === "filled") {
    return (
      <Question onReplace={() => void onInsert(outcome.place, true)} onCancel={onCancel} words={words} />
    );
  }
  const busy = outcome.kind === "busy";
  const place = isReady && !isCircular && !busy && found.kind === "found" ? found.place : undefined;
  return (
    <div class="bar">
      <Where {...whereWords(props)} />
      <CopyButton text={formula} words={words} />
      <fluent-button
        class="insert"
        appearance="primary"
        ref={insertButton}
        disabled-focusable={!place}
        onClick={() => place && void onInsert(place, false)}
      >
        {busy ? words.inserting : words.insertInCell}
      </fluent-button>
    </div>
  );
}

interface QuestionProps {
  onReplace: () => void;
  onCancel: () => void;
  words: FormWords;
}

/** The keyboard goes to Cancel: a second Enter must not replace anything. */
function Question({ onReplace, onCancel, words }: QuestionProps) {
  const cancel = useRef<HTMLElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="bar">
      <fluent-button class="fill" appearance="primary" onClick={onReplace}>
        {words.replace}
      </fluent-button>
      <fluent-button class="fill" ref={cancel} onClick={onCancel}>
        {words.cancel}
      </fluent-button>
    </div>
  );
}

function whereWords({ host, found, isCircular, size, words }: Props): WhereWords {
  if (host === "none") return { what: words.noExcel, why: words.openInExcel };
  if (host === "connecting") return { what: words.connecting, why: "" };
  // Excel answers within moments: words would only flash.
  if (found.kind === "pending") return { what: "", why: "" };
  if (found.kind === "noCell") return { what: words.selectOneCell, why: words.severalAreas };
  const { sheetName, address, holds } = found.place;
  const what = sheetAddress(sheetName, address);
  if (isCircular) return { what, why: words.refersToItself, mood: "blocked" };
  const obstacle = formulaObstacleWords(found.place, size, words);
  if (obstacle) return { ...obstacle, mood: "blocked" };
  return holds === "" ? { what, why: words.empty, mood: "free" } : { what, why: words.holds(holds) };
}
