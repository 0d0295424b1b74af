import type { Language } from "../../data/language";
import { selectRange } from "../../excel/read/selection";
import type { ExplainedArgument, Explanation } from "../../explain/explanation";
import { argumentDescription } from "../../functions/argumentDescription";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";
import { cellsMessage, originMessage } from "./originMessage";

interface Props {
  explanation: Explanation;
  /** The sheet that the formula is on. */
  sheet: string;
  /** Called before the cells of an argument are selected. */
  onLeave: () => void;
  language: Language;
  messages: ExplainMessages;
}

/** The arguments of a call: the value of each, its origin, and its provenance. */
export function ArgumentTable({ explanation, sheet, onLeave, language, messages }: Props) {
  const { outcome } = explanation;
  const atFault = outcome.kind === "error" ? outcome.argument?.name : undefined;
  return (
    <table class="facts arguments">
      <colgroup>
        <col />
        <col class="figure" />
        <col class="whereFrom" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{messages.argument}</th>
          <th scope="col" class="figure">
            {messages.value}
          </th>
          <th scope="col">{messages.whereFrom}</th>
        </tr>
      </thead>
      <tbody>
        {explanation.arguments.map((argument) => (
          <tr key={argument.doc.name} class={argument.doc.name === atFault ? "bad" : undefined}>
            <th scope="row" title={argumentDescription(argument.doc)}>
              {argument.doc.name}
            </th>
            <td class="figure">{argument.shown}</td>
            <td>
              <div class="whereFrom">
                <Origin argument={argument} sheet={sheet} onLeave={onLeave} messages={messages} />
                {argument.provenance && (
                  <ProvenanceMark provenance={argument.provenance} language={language} />
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OriginProps {
  argument: ExplainedArgument;
  sheet: string;
  onLeave: () => void;
  messages: ExplainMessages;
}

/** The origin of a value; cells are a button that selects them. */
function Origin({ argument, sheet, onLeave, messages }: OriginProps) {
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
  const goThere = () => {
    onLeave();
    void selectRange(on, address);
  };
  return (
    <span class="origin">
      <button type="button" class="ref" onClick={goThere}>
        {cellsMessage(cells, sheet, messages)}
      </button>
      {isEmpty && ` ${messages.isEmpty}`}
    </span>
  );
}
