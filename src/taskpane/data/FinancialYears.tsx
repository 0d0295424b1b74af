import { financialItems, type FinancialYear } from "./companyProfile";
import type { CompanyProps } from "./companyProps";
import { FactSection } from "./FactSection";
import type { FactsProps } from "./factsProps";
import { FigureRow } from "./FigureRow";
import { KindAndUnit } from "./KindAndUnit";
import { Origin } from "./Origin";

/** A company's accounts by year: the newest open, earlier ones to be opened. */
export function FinancialYears({ profile, ...shared }: CompanyProps) {
  return (
    <FactSection
      id="financials"
      title={shared.messages.financials}
      aside={<KindAndUnit provenance="reported" {...shared} />}
    >
      {profile.financials.map((year, index) => (
        <details key={year.period} open={index === 0}>
          {/* Without the attribute Office, which handles Tab on the web, passes it over. */}
          <summary tabIndex={0}>{year.period}</summary>
          <Year year={year} {...shared} />
        </details>
      ))}
    </FactSection>
  );
}

function Year({ year, ...shared }: { year: FinancialYear } & FactsProps) {
  const { messages } = shared;
  const { period, items, note, sources } = year;
  return (
    <>
      <table>
        <tbody>
          {financialItems.map((item) => {
            const figure = items[item];
            return (
              figure && (
                <FigureRow key={item} label={messages[item]} of={period} figure={figure} {...shared} />
              )
            );
          })}
        </tbody>
      </table>
      <div>
        <Origin of={period} basis={note} sources={sources} messages={messages} />
      </div>
    </>
  );
}
