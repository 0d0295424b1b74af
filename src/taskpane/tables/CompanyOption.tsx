import { companies } from "../../data/companies";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";

interface Props {
  /** By ticker. */
  company: string;
  onChoose: (company: string) => void;
  messages: TablesMessages;
}

/** The choice of the company that a table is about. */
export function CompanyOption({ company, onChoose, messages }: Props) {
  return (
    <OptionRow labelId="company-label" label={messages.company}>
      <SegmentedChoice
        labelledBy="company-label"
        name="company"
        chosen={company}
        onChoose={onChoose}
        choices={companies.map(({ ticker, name }) => ({ value: ticker, label: name }))}
      />
    </OptionRow>
  );
}
