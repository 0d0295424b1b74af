import type { CompanyProps } from "./companyProps";
import { FactSection } from "./FactSection";
import { FigureRow } from "./FigureRow";
import { KindAndUnit } from "./KindAndUnit";
import { Origin } from "./Origin";

/** What a company publishes of its AI revenue. */
export function Disclosures({ profile, ...shared }: CompanyProps) {
  const { messages } = shared;
  return (
    <FactSection
      id="disclosures"
      title={messages.aiRevenue}
      aside={<KindAndUnit provenance="reported" {...shared} />}
    >
      {profile.disclosures.map(({ measure, amount, growth, asOf, sources }) => (
        <table key={measure}>
          <tbody>
            {amount ? (
              <FigureRow label={measure} figure={amount} {...shared} />
            ) : (
              <tr>
                <th scope="row">{measure}</th>
              </tr>
            )}
            {growth && (
              <FigureRow label={messages.onTheYearBefore} of={measure} figure={growth} {...shared} />
            )}
            <tr class="origin">
              <td colSpan={3}>
                <Origin of={measure} asOf={asOf} sources={sources} messages={messages} />
              </td>
            </tr>
          </tbody>
        </table>
      ))}
      <p>{messages.runRateNote}</p>
    </FactSection>
  );
}
