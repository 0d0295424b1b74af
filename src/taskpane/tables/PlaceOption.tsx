import type { Survey } from "../../excel/survey";
import { cellAddress, sheetAddress } from "../../tables/address";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";
import type { Strings } from "../strings/enUS";
import type { Place } from "./choices";

interface Props {
  place: Place;
  selected: Survey | undefined;
  onChoose: (place: Place) => void;
  words: Strings;
}

/** The choice between the selected cell and a new sheet. */
export function PlaceOption({ place, selected, onChoose, words }: Props) {
  const cell =
    selected?.target.kind === "cell" ? sheetAddress(selected.sheetName, cellAddress(selected.first)) : "";
  return (
    <OptionRow labelId="place-label" label={words.place}>
      <SegmentedChoice
        labelledBy="place-label"
        name="place"
        chosen={place}
        onChoose={onChoose}
        choices={[
          { value: "selection", label: words.atSelection, detail: cell },
          { value: "newSheet", label: words.newSheet },
        ]}
      />
    </OptionRow>
  );
}
