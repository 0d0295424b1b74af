import type { DataMessages } from "../messages/data";
import { SegmentedChoice } from "../SegmentedChoice";
import type { OfferedAs } from "./offeredFigure";

interface Props {
  as: OfferedAs;
  onChoose: (as: OfferedAs) => void;
  messages: DataMessages;
}

/** The choice, above all figures, of what goes into the cell or onto the clipboard. */
export function InsertAs({ as, onChoose, messages }: Props) {
  return (
    <section class="insertAs" aria-labelledby="insert-as">
      <span id="insert-as">{messages.insertAs}</span>
      <SegmentedChoice
        labelledBy="insert-as"
        name="insertAs"
        chosen={as}
        onChoose={onChoose}
        choices={[
          { value: "formula", label: messages.formula },
          { value: "value", label: messages.valuesMode },
        ]}
        even
      />
    </section>
  );
}
