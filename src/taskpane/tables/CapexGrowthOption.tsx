import { guidanceAsOf } from "../../data/version";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { RadioList } from "../RadioList";
import type { Choices } from "./choices";

interface Props {
  capexGrowth: Choices["capexGrowth"];
  onChoose: (capexGrowth: Choices["capexGrowth"]) => void;
  messages: TablesMessages;
}

/** The choice between the article's growth of capex and each company's own. */
export function CapexGrowthOption({ capexGrowth, onChoose, messages }: Props) {
  return (
    <OptionRow labelId="capex-growth-label" label={messages.capexGrowth}>
      <RadioList
        labelledBy="capex-growth-label"
        name="capexGrowth"
        chosen={capexGrowth}
        onChoose={onChoose}
        choices={[
          { value: "article", label: messages.articleGrowth },
          { value: "own", label: messages.companyGrowth, detail: guidanceAsOf },
        ]}
      />
    </OptionRow>
  );
}
