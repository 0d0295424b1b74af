import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { CellCause } from "../../excel/read/cellCauses";
import type { CellPlace, CellReading } from "../../excel/read/readCell";
import { explainCalls } from "../../explain/explainCalls";
import type { Known } from "../../explain/explanation";
import { headlineOf } from "../../explain/headline";
import { ownCellAt, type KnownTable } from "../../explain/ownCell";
import { flattenCalls } from "../../formulas/parseCalls";
import type { FunctionDoc } from "../../functions/functionDoc";
import { cellPosition, sheetAddress } from "../../grid/address";
import { functionModules } from "../functionModules";
import type { ExplainMessages } from "../messages/explain";
import { namesMessages } from "../messages/names";
import { CallExplanation } from "./CallExplanation";
import { HeadlineText } from "./HeadlineText";
import { NameErrorText } from "./NameErrorText";
import { PlainCell } from "./PlainCell";
import { SourceList } from "./SourceList";

interface Props {
  cell: CellReading;
  /** The tables of ours that are around it. */
  tables: readonly KnownTable[];
  /** Why it shows #NAME?, where it does. */
  nameCause: CellCause | undefined;
  docs: ReadonlyMap<string, FunctionDoc>;
  /** Goes to cells that the formula refers to. */
  onFollow: (to: CellPlace) => void;
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  messages: ExplainMessages;
}

/** The calls of a cell's formula: what each computed from what, and where all the figures come from. */
export function CellExplanation({
  cell,
  tables,
  nameCause,
  docs,
  onFollow,
  language,
  locale,
  messages,
}: Props) {
  const known: Known = useMemo(
    () => ({
      docs,
      modules: functionModules,
      cells: cell.cells,
      tables,
      cell: cell.spill?.place ?? { row: 0, column: 0 },
      language,
      locale,
    }),
    [docs, cell, tables, language, locale],
  );
  const explanations = useMemo(() => explainCalls(cell.calls, known), [cell, known]);
  const why = nameCause && (
    <NameErrorText cause={nameCause} sheet={cell.sheet} onFollow={onFollow} language={language} />
  );
  // Of a cell that shows the error, what is wrong has been said.
  const unknown = nameCause ? [] : flattenCalls(cell.calls).filter(({ id }) => !docs.has(id));
  const position = cellPosition(cell.address);
  const own = position && ownCellAt(tables, cell.sheet, position);
  if (cell.calls.length === 0 && (own || cell.formula !== "")) {
    return (
      <PlainCell
        cell={cell}
        own={own}
        tables={tables}
        why={why}
        onFollow={onFollow}
        language={language}
        locale={locale}
        messages={messages}
      />
    );
  }
  if (cell.calls.length === 0) {
    return <p class="line">{messages.noFunctions(sheetAddress(cell.sheet, cell.address))}</p>;
  }
  const whole = explanations.find(({ call }) => cell.formula.slice(1).trim() === call.text);
  const { spill } = cell;
  return (
    <>
      <HeadlineText
        headline={headlineOf(cell.value, explanations, whole, known)}
        why={why}
        language={language}
        messages={messages}
      />
      {own && <p class="place">{[own.table, ...own.label].join(messages.detailSeparator)}</p>}
      {spill && spill.cells > 1 && (
        <p class="spilled">{messages.spilled(String(spill.number), String(spill.cells), spill.parent)}</p>
      )}
      {unknown.map(({ id }) => (
        <p class="line">{namesMessages[language].noOwnFunction(id)}</p>
      ))}
      {explanations.map((explanation) => (
        <CallExplanation
          key={explanation.call.start}
          explanation={explanation}
          isWhole={explanation === whole}
          isErrorExplained={nameCause !== undefined}
          sheet={cell.sheet}
          onFollow={onFollow}
          language={language}
          locale={locale}
          messages={messages}
        />
      ))}
      <SourceList
        explanations={explanations}
        sheet={cell.sheet}
        language={language}
        locale={locale}
        messages={messages}
      />
    </>
  );
}
