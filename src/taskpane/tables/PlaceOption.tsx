import type { TargetInspection } from "../../excel/insertion/targetInspection";
import { cellAddress, sheetAddress } from "../../grid/address";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";
import type { PlaceChoice } from "./choices";

interface Props {
  place: PlaceChoice;
  selected: TargetInspection | undefined;
  onChoose: (place: PlaceChoice) => void;
  messages: TablesMessages;
}

/** The choice between the selected cell and a new sheet. */
export function PlaceOption({ place, selected, onChoose, messages }: Props) {
  const [found] = selected?.target.kind === "cell" ? selected.tables : [];
  const cell = found ? sheetAddress(found.sheetName, cellAddress(found.first)) : "";
  return (
    <OptionRow labelId="place-label" label={messages.place}>
      <SegmentedChoice
        labelledBy="place-label"
        name="place"
        chosen={place}
        onChoose={onChoose}
        choices={[
          { value: "selection", label: messages.atSelection, detail: cell },
          { value: "newSheet", label: messages.newSheet },
        ]}
      />
    </OptionRow>
  );
}
