import type { Survey } from "../../excel/survey";
import { cellAddress, sheetAddress } from "../../tables/address";
import type { Strings } from "../strings/enUS";
import { SegmentedChoice } from "../SegmentedChoice";

/** Where the user wants a table. */
export type Place = "selection" | "newSheet";

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
    <div class="options">
      <span id="place-label">{words.place}</span>
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
    </div>
  );
}
