import type { Mode } from "../../tables/description";
import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";
import { SegmentedChoice } from "../SegmentedChoice";

interface Props {
  mode: Mode;
  offered: readonly Mode[];
  onChoose: (mode: Mode) => void;
  messages: TablesMessages;
}

/** The choice between our functions, Excel's own formulas, and values. */
export function ModeOption({ mode, offered, onChoose, messages }: Props) {
  const said = {
    live: { label: messages.liveMode, help: messages.liveModeHelp },
    native: { label: messages.nativeMode, help: messages.nativeModeHelp },
    values: { label: messages.valuesMode, help: messages.valuesModeHelp },
  };
  return (
    <OptionRow labelId="mode-label" label={messages.mode}>
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
