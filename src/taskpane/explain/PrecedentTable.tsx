import type { Language } from "../../data/language";
import type { CellPlace } from "../../excel/read/readCell";
import type { Precedent } from "../../explain/plainFormula";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";
import { FactTable } from "./FactTable";
import { addressFrom } from "./originMessage";

interface Props {
  precedents: readonly Precedent[];
  /** The sheet that the formula is on. */
  sheet: string;
  /** Goes to cells that the formula refers to. */
  onFollow: (to: CellPlace) => void;
  language: Language;
  messages: ExplainMessages;
}

/** What a formula refers to: each with its label, its value, and how that came about. */
export function PrecedentTable({ precedents, sheet, onFollow, language, messages }: Props) {
  return (
    <FactTable kind="precedents" messages={messages}>
      {precedents.map(({ text, cells, own, shown, provenance }) => (
        <tr key={text}>
          <th scope="row" title={text}>
            {cells.sheet === undefined ? (
              text
            ) : (
              <button
                type="button"
                class="ref"
                onClick={() => onFollow({ sheet: cells.sheet ?? sheet, address: cells.address })}
              >
                {addressFrom(cells, sheet)}
              </button>
            )}
            {own && own.label.length > 0 && <small>{own.label.join(messages.detailSeparator)}</small>}
          </th>
          <td class="figure">{shown}</td>
          <td>{provenance && <ProvenanceMark provenance={provenance} language={language} />}</td>
        </tr>
      ))}
    </FactTable>
  );
}
