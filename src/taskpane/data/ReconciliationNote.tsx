import { baseline } from "../../data/article";
import { closedUp, moneyText } from "../../explain/sentenceValue";
import { formattedNumber } from "../../tables/numberFormat";
import { ProvenanceMark } from "../ProvenanceMark";
import type { FactsProps } from "./factsProps";
import "./note.css";
import { reconcile } from "./reconciliation";

const reconciliation = reconcile();

/** Where the article's total and growth contradict what the companies reported. */
export function ReconciliationNote({ language, locale, messages }: FactsProps) {
  const { impliedUsdBn, reportedUsdBn, growthOnReported, asOf } = reconciliation;
  const year = String(reconciliation.year);
  const amount = (usdBn: number) => moneyText(Math.round(usdBn * 10) / 10, language, locale);
  const growth = (rate: number, format: string) => `+${formattedNumber(rate, format, locale)}`;
  const total = amount(baseline.total.value);
  return (
    <div class="note">
      <p>
        <b>{closedUp(messages.disagreement(total, growth(baseline.growth.value, "0%")))}</b>
      </p>
      <p>{messages.implied(amount(impliedUsdBn), year)}</p>
      <p>{closedUp(messages.accounted(amount(reportedUsdBn), total, growth(growthOnReported, "0.0%")))}</p>
      <p>
        <ProvenanceMark provenance="reported" language={language}>
          {messages.reportedFor(year, asOf)}
        </ProvenanceMark>
      </p>
    </div>
  );
}
