import { baseline } from "../../data/article";
import { basisText } from "../../data/guidance";
import { publicationsOf } from "../../data/publications";
import { guidanceAsOf } from "../../data/version";
import { moveByArrows } from "../moveByArrows";
import { ProvenanceMark } from "../ProvenanceMark";
import { AgeNote } from "./AgeNote";
import { CompanyButton } from "./CompanyButton";
import { FactSection } from "./FactSection";
import type { FactsProps } from "./factsProps";
import { guidanceFigures, totalGuidance } from "./guidanceFigures";
import { GuidanceHeadings, GuidanceRow } from "./GuidanceRow";
import { latestGuidance } from "./latestGuidance";
import { Origin } from "./Origin";

interface Props extends FactsProps {
  /** The company whose page was open before. */
  left: string | undefined;
  onCompany: (ticker: string) => void;
}

const rows = latestGuidance();
const total = totalGuidance();

/** What the companies expect to spend, under its own date and with its own sources; each leads to its company's page. */
export function GuidanceFacts({ left, onCompany, ...shared }: Props) {
  const { language, messages } = shared;
  return (
    <FactSection
      id="guidance-facts"
      title={messages.guidanceFor(String(baseline.year.value))}
      aside={messages.asOf(guidanceAsOf)}
    >
      <table class="points" onKeyDown={fromCompany}>
        <GuidanceHeadings first={messages.company} messages={messages} />
        {rows.map((row) => (
          <tbody key={row.company}>
            <GuidanceRow name={row.name} figures={guidanceFigures(row.name, row)} {...shared}>
              <CompanyButton
                name={row.name}
                focused={row.company === left}
                onOpen={() => onCompany(row.company)}
                messages={messages}
              />
            </GuidanceRow>
            <tr class="origin">
              <td colSpan={4}>
                <Origin
                  of={row.name}
                  basis={basisText[row.basis][language]}
                  asOf={row.asOf}
                  sources={publicationsOf(row)}
                  messages={messages}
                />
              </td>
            </tr>
          </tbody>
        ))}
        <tbody>
          <GuidanceRow class="sum" name={messages.total} figures={total} {...shared}>
            {messages.total} <ProvenanceMark provenance="guidance" language={language} />
          </GuidanceRow>
        </tbody>
      </table>
      <p>{messages.guidanceNote(guidanceAsOf)}</p>
      <AgeNote asOf={guidanceAsOf} kind="guidance" language={language} />
    </FactSection>
  );
}

/** Arrows lead from company to company, past the actions between them. */
function fromCompany(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.matches(".company")) moveByArrows(event, ".company");
}
