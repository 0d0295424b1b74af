import type { Language } from "../../data/language";
import { isFailing, type OwnCell } from "../../explain/ownCell";
import type { CellValue } from "../../formulas/value";
import type { ExplainMessages } from "../messages/explain";
import { paragraphsText } from "../paragraphsText";
import { ProvenanceMark } from "../ProvenanceMark";
import { publishedSays } from "./publishedSays";

interface Props {
  own: OwnCell;
  value: CellValue;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** Which cell of which table of ours a cell is, and what it is there. */
export function OwnCellText({ own, value, language, locale, messages }: Props) {
  const { table, label, provenance } = own;
  return (
    <div class="own">
      <p class="place">{[table, ...label].join(messages.detailSeparator)}</p>
      <p class="sentence">
        {provenance && (
          <>
            <ProvenanceMark provenance={provenance} language={language}>
              {facts().map((fact) => messages.factSeparator + fact)}
            </ProvenanceMark>
            {whatItIs() && messages.detailSeparator}
          </>
        )}
        {whatItIs()}
      </p>
    </div>
  );

  function facts(): string[] {
    const { kind, figure } = own;
    if (kind === "published")
      return [paragraphsText(figure?.paragraphs ?? [], messages), messages.unchanged].filter(Boolean);
    return kind === "overwritten" && figure ? [publishedSays(figure, locale, messages)] : [];
  }

  function whatItIs(): string {
    switch (own.kind) {
      case "published":
      case "overwritten":
        return "";
      case "input":
        return value === null || value === "" ? messages.awaitedInput : messages.ownInput;
      case "link":
        return messages.linkCell;
      case "check":
        return isFailing(own, value) ? messages.checkFails : messages.checkHolds;
      case "formula":
        return messages.formulaCell;
      case "inserted":
        return messages.insertedValue;
      case "replaced":
        return messages.replacedFormula;
      case "number":
        return messages.tableNumber;
      case "text":
        return messages.tableText;
      case "empty":
        return value === null || value === "" ? messages.tableEmpty : messages.ownEntry;
    }
  }
}
