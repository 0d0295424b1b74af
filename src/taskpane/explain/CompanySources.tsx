import { companies } from "../../data/companies";
import { basisText, type Basis } from "../../data/guidance";
import type { Language } from "../../data/language";
import { publicationsOf } from "../../data/publications";
import { shownCell } from "../../explain/shownValue";
import type { CompanyFigure } from "../../explain/sources";
import { SourceLinks } from "../data/SourceLinks";
import type { ExplainMessages } from "../messages/explain";

interface Props {
  figures: readonly CompanyFigure[];
  language: Language;
  locale: string;
  messages: ExplainMessages;
}

/** Figures of companies: whose, on which basis, as of when, and by which sources. */
export function CompanySources({ figures, language, locale, messages }: Props) {
  const shown = (amount: number) => shownCell(amount, "amount", locale, "sentence");
  return figures.map((figure) => {
    const { company: ticker, basis, asOf } = figure;
    const company = companies.find((each) => each.ticker === ticker)?.name ?? ticker;
    const amount = "usdBn" in figure ? shown(figure.usdBn) : range(figure.lowUsdBn, figure.highUsdBn);
    return (
      <span class="company" key={`${ticker} ${asOf}`}>
        {company} {amount}
        <small>
          {basisText[basis as Basis]?.[language] ?? basis}
          {messages.factSeparator}
          {messages.asOf(asOf)}{" "}
          {"isOwn" in figure ? (
            messages.yourRow
          ) : (
            <SourceLinks label={messages.sourcesOf(company)} urls={publicationsOf(figure)} />
          )}
        </small>
      </span>
    );
  });

  function range(low: number, high: number): string {
    return low === high ? shown(low) : `${shown(low)}–${shown(high)}`;
  }
}
