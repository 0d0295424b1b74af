import { baseline } from "../../data/article";
import { basisText, type CapexGuidance } from "../../data/guidance";
import { guidanceAsOf } from "../../data/version";
import { publicationsOf } from "../../data/publications";
import { formattedNumber } from "../../tables/numberFormat";
import { ProvenanceMark } from "../ProvenanceMark";
import { AgeNote } from "./AgeNote";
import type { FactsProps } from "./factsProps";
import { latestGuidance, middleUsdBn, type NamedGuidance } from "./latestGuidance";
import { SourceLinks } from "./SourceLinks";

const rows = latestGuidance();

/** What the companies expect to spend, under its own date and with its own sources. */
export function GuidanceFacts({ language, locale, messages }: FactsProps) {
  const figure = (usdBn: number) => <td class="figure">{formattedNumber(usdBn, "#,##0.0", locale)}</td>;
  const end = (row: NamedGuidance, usdBn: number) =>
    row.lowUsdBn === row.highUsdBn ? <td class="figure none">–</td> : figure(usdBn);
  const sum = (usdBn: (row: CapexGuidance) => number) =>
    figure(rows.reduce((all, row) => all + usdBn(row), 0));
  return (
    <section aria-labelledby="guidance-facts">
      <header>
        <h2 id="guidance-facts">{messages.guidanceFor(String(baseline.year.value))}</h2>
        <span>{messages.asOf(guidanceAsOf)}</span>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.company}</th>
            {[messages.low, messages.middle, messages.high].map((point) => (
              <th key={point} scope="col" class="figure">
                {point}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.company}>
              <th scope="row">
                {row.name}
                <small>{basisText[row.basis][language]}</small>
                <small>
                  {`${row.asOf}${messages.detailSeparator}${messages.sources} `}
                  <SourceLinks label={messages.sourcesOf(row.name)} urls={publicationsOf(row)} />
                </small>
              </th>
              {end(row, row.lowUsdBn)}
              {figure(middleUsdBn(row))}
              {end(row, row.highUsdBn)}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">
              {messages.total} <ProvenanceMark provenance="guidance" language={language} />
            </th>
            {sum((row) => row.lowUsdBn)}
            {sum(middleUsdBn)}
            {sum((row) => row.highUsdBn)}
          </tr>
        </tbody>
      </table>
      <p>{messages.guidanceNote(guidanceAsOf)}</p>
      <AgeNote asOf={guidanceAsOf} kind="guidance" language={language} />
    </section>
  );
}
