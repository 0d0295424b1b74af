import type { Language } from "../../data/language";
import type { CellPlace } from "../../excel/read/readCell";
import type { ExplainedArgument, Explanation } from "../../explain/explanation";
import type { OwnCells } from "../../explain/ownCell";
import { argumentDescription } from "../../functions/argumentDescription";
import type { ArgumentDoc } from "../../functions/functionDoc";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";
import { FactTable } from "./FactTable";
import { cellsMessage, originMessage } from "./originMessage";
import { publishedSays } from "./publishedSays";

interface Props {
  explanation: Explanation;
  /** The sheet that the formula is on. */
  sheet: string;
  /** Goes to the cells of an argument. */
  onFollow: (to: CellPlace) => void;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** The arguments of a call: the value of each, its origin, and its provenance. */
export function ArgumentTable({ explanation, sheet, onFollow, language, locale, messages }: Props) {
  const { outcome } = explanation;
  const atFault = outcome.kind === "error" ? outcome.argument?.name : undefined;
  return (
    <FactTable kind="arguments" messages={messages}>
      {explanation.arguments.map((argument) => (
        <tr key={argument.doc.name} class={argument.doc.name === atFault ? "bad" : undefined}>
          <th scope="row" title={argumentDescription(argument.doc)}>
            {argument.doc.name}
            {language !== "en-US" && <small>{shortLabel(argument.doc)}</small>}
          </th>
          <td class="figure">{argument.shown}</td>
          <td>
            <div class="whereFrom">
              <Origin argument={argument} sheet={sheet} onFollow={onFollow} messages={messages} />
              {argument.provenance && <ProvenanceMark provenance={argument.provenance} language={language} />}
            </div>
            {argument.own && <small>{ownFacts(argument.own, locale, messages)}</small>}
          </td>
        </tr>
      ))}
    </FactTable>
  );
}

/** How an argument's label begins, for readers to whom its English name says nothing. */
function shortLabel({ label }: ArgumentDoc): string {
  return label.split(/[，（]/, 1)[0] ?? "";
}

/** What cells of our tables are called there, and whether figures of ours in them are still what they were. */
function ownFacts(own: OwnCells, locale: string, messages: ExplainMessages): string {
  const [was] = own.overwritten;
  const fact = was ? publishedSays(was, locale, messages) : own.figures.length > 0 ? messages.unchanged : "";
  return [...own.label, fact].filter(Boolean).join(messages.detailSeparator);
}

interface OriginProps {
  argument: ExplainedArgument;
  sheet: string;
  onFollow: (to: CellPlace) => void;
  messages: ExplainMessages;
}

/** The origin of a value; cells are a button that selects them. */
function Origin({ argument, sheet, onFollow, messages }: OriginProps) {
  const { origin, text } = argument;
  const cells = origin.kind === "cells" ? origin.cells : undefined;
  if (cells?.sheet === undefined) {
    const isWritten = origin.kind === "excel" || origin.kind === "arithmetic";
    return (
      <span class="origin">
        {isWritten && <code>{text}</code>} {originMessage(argument, sheet, messages)}
      </span>
    );
  }
  const { sheet: on, address, values } = cells;
  const isEmpty = values.flat().every((value) => value === null);
  return (
    <span class="origin">
      <button type="button" class="ref" onClick={() => onFollow({ sheet: on, address })}>
        {cellsMessage(cells, sheet, messages)}
      </button>
      {isEmpty && ` ${messages.isEmpty}`}
    </span>
  );
}
