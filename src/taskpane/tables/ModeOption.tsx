import type { Mode } from "../../tables/description";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";
import type { Strings } from "../strings/enUS";

interface Props {
  mode: Mode;
  offered: readonly Mode[];
  onChoose: (mode: Mode) => void;
  words: Strings;
}

/** The choice between our functions, Excel's own formulas, and values. */
export function ModeOption({ mode, offered, onChoose, words }: Props) {
  const said = {
    live: { label: words.liveMode, help: words.liveModeHelp },
    native: { label: words.nativeMode, help: words.nativeModeHelp },
    values: { label: words.valuesMode, help: words.valuesModeHelp },
  };
  return (
    <OptionRow labelId="mode-label" label={words.mode}>
      <SegmentedChoice
        labelledBy="mode-label"
        name="mode"
        chosen={mode}
        onChoose={onChoose}
        choices={offered.map((value) => ({ value, ...said[value] }))}
      />
    </OptionRow>
  );
}
