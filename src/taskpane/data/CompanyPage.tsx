import { TitleRow } from "../tables/TitleRow";
import { Actuals } from "./Actuals";
import type { CompanyProps } from "./companyProps";
import { Disclosures } from "./Disclosures";
import { FinancialYears } from "./FinancialYears";
import { GuidanceHistory } from "./GuidanceHistory";
import { Statements } from "./Statements";

interface Props extends CompanyProps {
  onBack: () => void;
  /** Opens the table with the same of the company. */
  onTable: () => void;
}

/** All that is known here of one company, each figure with its source and ready for a cell. */
export function CompanyPage({ onBack, onTable, ...props }: Props) {
  const { profile, messages } = props;
  return (
    <main class="data">
      <TitleRow title={`${profile.name} (${profile.ticker})`} onBack={onBack} messages={messages} />
      <div class="asTable">
        <fluent-button size="small" onClick={onTable}>
          {messages.insertAsTable}
        </fluent-button>
      </div>
      <Statements {...props} />
      <GuidanceHistory {...props} />
      <Actuals {...props} />
      <FinancialYears {...props} />
      <Disclosures {...props} />
    </main>
  );
}
