import { baseline } from "../../data/article";
import type { CompanyProps } from "./companyProps";
import { FactSection } from "./FactSection";
import { GuidanceHeadings, GuidanceRow } from "./GuidanceRow";
import { KindAndUnit } from "./KindAndUnit";
import { Origin } from "./Origin";

/** What a company has said of its spending in the baseline's year, the newest first. */
export function GuidanceHistory({ profile, ...shared }: CompanyProps) {
  const { messages } = shared;
  return (
    <FactSection
      id="guidance-history"
      title={messages.guidanceFor(String(baseline.year.value))}
      aside={<KindAndUnit provenance="guidance" {...shared} />}
    >
      <table class="points">
        <GuidanceHeadings first={messages.givenOn} messages={messages} />
        {profile.guidance.map(({ asOf, basis, sources, figures }, index) => (
          <tbody key={asOf}>
            <GuidanceRow name={messages.guidanceOn(asOf)} figures={figures} {...shared}>
              {asOf}
              {index === 0 && <small>{messages.latest}</small>}
            </GuidanceRow>
            <tr class="origin">
              <td colSpan={4}>
                <Origin of={profile.name} basis={basis} sources={sources} messages={messages} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </FactSection>
  );
}
