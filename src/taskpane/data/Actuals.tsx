import type { CompanyProps } from "./companyProps";
import { FactSection } from "./FactSection";
import { FigureRow } from "./FigureRow";
import { KindAndUnit } from "./KindAndUnit";
import { Origin } from "./Origin";

/** Capital spending as a company has reported it, by year, half and quarter. */
export function Actuals({ profile, ...shared }: CompanyProps) {
  const { messages } = shared;
  return (
    <FactSection
      id="actuals"
      title={messages.actuals}
      aside={<KindAndUnit provenance="reported" {...shared} />}
    >
      <table>
        <tbody>
          {profile.actuals.map(({ period, basis, asOf, sources, figure }) => (
            <FigureRow key={`${period} ${basis}`} label={period} of={basis} figure={figure} {...shared}>
              <Origin of={period} basis={basis} asOf={asOf} sources={sources} messages={messages} />
            </FigureRow>
          ))}
        </tbody>
      </table>
    </FactSection>
  );
}
