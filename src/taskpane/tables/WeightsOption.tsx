import { guidanceAsOf } from "../../data/version";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { RadioList } from "../RadioList";
import type { Choices } from "./choices";

interface Props {
  weights: Choices["weights"];
  onChoose: (weights: Choices["weights"]) => void;
  messages: TablesMessages;
}

/** The choice between the middle of each company's guidance and equal weights. */
export function WeightsOption({ weights, onChoose, messages }: Props) {
  return (
    <OptionRow labelId="weights-label" label={messages.weights}>
      <RadioList
        labelledBy="weights-label"
        name="weights"
        chosen={weights}
        onChoose={onChoose}
        choices={[
          { value: "guidance", label: messages.guidanceWeights, detail: guidanceAsOf },
          { value: "equal", label: messages.equalWeights },
        ]}
      />
    </OptionRow>
  );
}
