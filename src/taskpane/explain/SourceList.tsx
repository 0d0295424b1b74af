import type { Language } from "../../data/language";
import type { Explanation } from "../../explain/explanation";
import { sourcesOf } from "../../explain/sources";
import type { ExplainMessages } from "../messages/explain";
import { ProvenanceMark } from "../ProvenanceMark";
import { SourceText } from "./SourceText";

interface Props {
  explanations: readonly Explanation[];
  /** The sheet that the formula is on. */
  sheet: string;
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** The sources of all figures, by provenance; for a lookup of texts, the source in the function's docs. */
export function SourceList({ explanations, sheet, language, locale, messages }: Props) {
  const rows = sourcesOf(explanations, locale);
  const texts = explanations.filter(
    ({ outcome }) => outcome.kind === "result" && outcome.provenance === undefined,
  );
  if (rows.length + texts.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{messages.sources}</h2>
      <table class="facts">
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <ProvenanceMark provenance={row.provenance} language={language} />
              </th>
              <td>
                <SourceText row={row} sheet={sheet} language={language} locale={locale} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {texts.map(({ doc }) => (
        <p key={doc.id} class="line">
          {doc.source}
        </p>
      ))}
    </section>
  );
}
