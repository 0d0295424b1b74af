import { baseline } from "../../data/article";
import type { Provenance } from "../../data/provenance";
import { closedUp, moneyText } from "../../explain/sentenceValue";
import { formattedNumber } from "../../tables/numberFormat";
import { ProvenanceMark } from "../ProvenanceMark";
import type { FactsProps } from "./factsProps";
import { FigureRow } from "./FigureRow";
import "./note.css";
import type { OfferedFigure } from "./offeredFigure";
import { reconcile, reconciliationFigures } from "./reconciliation";

const reconciliation = reconcile();
const figures = reconciliationFigures();

/** Where the article's total and growth contradict what the companies reported. */
export function ReconciliationNote(props: FactsProps) {
  const { language, locale, messages } = props;
  const year = String(reconciliation.year);
  const total = moneyText(baseline.total.value, language, locale);
  const growth = `+${formattedNumber(baseline.growth.value, "0%", locale)}`;
  const row = (label: string, figure: OfferedFigure, provenance: Provenance, more = "") => (
    <FigureRow label={label} figure={figure} {...props}>
      <small>
        <ProvenanceMark provenance={provenance} language={language}>
          {more}
        </ProvenanceMark>
      </small>
    </FigureRow>
  );
  return (
    <section class="note" aria-labelledby="reconciliation">
      <h2 id="reconciliation">{closedUp(messages.disagreement(total, growth))}</h2>
      <table>
        <tbody>
          {row(messages.impliedFor(year), figures.implied, "derived")}
          {row(
            messages.reportedFor(year),
            figures.reported,
            "reported",
            `${messages.detailSeparator}${messages.asOf(reconciliation.asOf)}`,
          )}
          {row(closedUp(messages.growthOnReported(total)), figures.growth, "derived")}
        </tbody>
      </table>
    </section>
  );
}
