import { guidanceAsOf } from "../../data/guidance";
import { OptionRow } from "../OptionRow";
import { RadioList } from "../RadioList";
import type { Strings } from "../strings/enUS";
import type { Choices } from "./choices";

interface Props {
  weights: Choices["weights"];
  onChoose: (weights: Choices["weights"]) => void;
  words: Strings;
}

/** The choice between equal weights and the middle of each company's guidance. */
export function WeightsOption({ weights, onChoose, words }: Props) {
  return (
    <OptionRow labelId="weights-label" label={words.weights}>
      <RadioList
        labelledBy="weights-label"
        name="weights"
        chosen={weights}
        onChoose={onChoose}
        choices={[
          { value: "equal", label: words.equalWeights },
          { value: "guidance", label: words.guidanceWeights, detail: guidanceAsOf },
        ]}
      />
    </OptionRow>
  );
}
