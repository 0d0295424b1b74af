import { article } from "../../data/article";
import { unitText, type Datum } from "../../data/provenance";
import { paragraphsText } from "../paragraphsText";
import { ProvenanceMark } from "../ProvenanceMark";
import { ArticleLink } from "./ArticleLink";
import { baselineFigures } from "./baselineFigures";
import { FactSection } from "./FactSection";
import type { FactsProps } from "./factsProps";
import { FigureRow } from "./FigureRow";

/** The article's figures, each with its provenance and its paragraphs. */
export function BaselineFacts(props: FactsProps) {
  const { language, messages } = props;
  const dateAndUnit = [article.date, unitText.usdBn[language]];
  return (
    <FactSection
      id="baseline-facts"
      title={messages.baseline}
      aside={
        <>
          <ArticleLink />
          {dateAndUnit.map((fact) => `${messages.detailSeparator}${fact}`)}
        </>
      }
    >
      <table>
        <tbody>
          {baselineFigures.map(({ item, datum, figure }) => (
            <FigureRow key={item} label={datum.label[language]} figure={figure} {...props}>
              <small>
                <ProvenanceMark provenance={datum.provenance} language={language}>
                  {`${messages.detailSeparator}${whereFrom(datum, props)}`}
                </ProvenanceMark>
              </small>
            </FigureRow>
          ))}
        </tbody>
      </table>
    </FactSection>
  );
}

function whereFrom({ derivation, paragraphs }: Datum, { messages }: FactsProps): string {
  return derivation === undefined ? paragraphsText(paragraphs, messages) : inPrint(derivation);
}

/** Arithmetic with the signs of print for those of the keyboard. */
function inPrint(derivation: string): string {
  return derivation.replaceAll(" / ", " ÷ ").replaceAll(" - ", " − ");
}
