import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Language } from "../../data/language";
import type { CellPlace, CellReading } from "../../excel/read/readCell";
import { numberUnit } from "../../explain/numberUnit";
import { isFailing, type KnownTable, type OwnCell } from "../../explain/ownCell";
import { explainPlainFormula } from "../../explain/plainFormula";
import { shownCell } from "../../explain/shownValue";
import { isError } from "../../formulas/value";
import type { ExplainMessages } from "../messages/explain";
import { FigureSource } from "./FigureSource";
import { HeadlineText } from "./HeadlineText";
import { OwnCellText } from "./OwnCellText";
import { PrecedentTable } from "./PrecedentTable";

interface Props {
  cell: CellReading;
  /** Where it is a cell of our tables. */
  own: OwnCell | undefined;
  tables: readonly KnownTable[];
  /** Why it has an error, where that is known. */
  why: ComponentChildren;
  onFollow: (to: CellPlace) => void;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** A cell without a function of ours: what it is in its table, what its formula refers to, and its arithmetic. */
export function PlainCell({ cell, own, tables, why, onFollow, language, locale, messages }: Props) {
  const { value, numberFormat, formula, references, cells } = cell;
  const { precedents, arithmetic } = useMemo(
    () => explainPlainFormula(formula, { references, cells, tables, locale }),
    [cell, tables, locale],
  );
  const shown = shownCell(value, numberUnit(numberFormat), locale, "column");
  const headline = {
    shown,
    isError: isError(value) || (own !== undefined && isFailing(own, value)),
    isUsdBn: typeof value === "number" && own?.figure?.unit === "usdBn",
  };
  const isRead = own?.kind !== "text" && own?.kind !== "empty";
  return (
    <>
      {isRead && <HeadlineText headline={headline} why={why} language={language} messages={messages} />}
      {own && <OwnCellText own={own} value={value} language={language} locale={locale} messages={messages} />}
      {precedents.length > 0 && (
        <PrecedentTable
          precedents={precedents}
          sheet={cell.sheet}
          onFollow={onFollow}
          language={language}
          messages={messages}
        />
      )}
      {arithmetic !== undefined && (
        <div class="workings">
          <p class="label">{messages.arithmetic}</p>
          <p>
            {arithmetic} = <b>{shown}</b>
          </p>
        </div>
      )}
      {own?.figure && (
        <FigureSource
          figure={own.figure}
          sheet={cell.sheet}
          language={language}
          locale={locale}
          messages={messages}
        />
      )}
    </>
  );
}
