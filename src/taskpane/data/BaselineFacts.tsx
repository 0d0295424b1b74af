import { article, baseline } from "../../data/article";
import { unitText, type Datum, type Unit } from "../../data/provenance";
import { formattedNumber } from "../../tables/numberFormat";
import { paragraphsText } from "../paragraphsText";
import { ProvenanceMark } from "../ProvenanceMark";
import type { FactsProps } from "./factsProps";

const formatOf: Record<Unit, string> = {
  usdBn: "#,##0.0",
  rate: "0.0%",
  multiple: "0.0",
  year: "0",
  count: "0",
};

/** What is stated comes before what is worked out from it. */
const facts = Object.entries<Datum>(baseline).sort(
  ([, a], [, b]) => Number(b.provenance === "stated") - Number(a.provenance === "stated"),
);

/** The article's figures, each with its provenance and its paragraphs. */
export function BaselineFacts({ language, locale, messages }: FactsProps) {
  return (
    <section aria-labelledby="baseline-facts">
      <header>
        <h2 id="baseline-facts">{messages.baseline}</h2>
        <span>
          <a href={article.url} title={article.title} target="_blank" rel="noreferrer">
            {messages.articleOf(article.date)}
          </a>
          {`${messages.detailSeparator}${unitText.usdBn[language]}`}
        </span>
      </header>
      <table>
        <tbody>
          {facts.map(([name, { label, value, unit, provenance, paragraphs, derivation }]) => (
            <tr key={name}>
              <th scope="row">
                {label[language]}
                <small>{derivation ? inPrint(derivation) : paragraphsText(paragraphs, messages)}</small>
              </th>
              <td class="figure">
                <b>{formattedNumber(value, formatOf[unit], locale)}</b>
              </td>
              <td>
                <ProvenanceMark provenance={provenance} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Arithmetic with the signs of print for those of the keyboard. */
function inPrint(derivation: string): string {
  return derivation.replaceAll(" / ", " ÷ ").replaceAll(" - ", " − ");
}
