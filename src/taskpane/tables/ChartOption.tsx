import { OptionRow } from "../OptionRow";
import type { Strings } from "../strings/enUS";

interface Props {
  chart: boolean;
  onChoose: (chart: boolean) => void;
  words: Strings;
}

/** Whether the chart is inserted with its table. */
export function ChartOption({ chart, onChoose, words }: Props) {
  return (
    <OptionRow labelId="chart-label" label={words.chart}>
      <label class="checkbox">
        <input type="checkbox" checked={chart} onChange={() => onChoose(!chart)} />
        <span>{words.insertChart}</span>
      </label>
    </OptionRow>
  );
}
