import type { TablesMessages } from "../messages/tables";
import { OptionRow } from "../OptionRow";

interface Props {
  chart: boolean;
  onChoose: (chart: boolean) => void;
  messages: TablesMessages;
}

/** Whether the chart is inserted with its table. */
export function ChartOption({ chart, onChoose, messages }: Props) {
  return (
    <OptionRow labelId="chart-label" label={messages.chart}>
      <label class="checkbox">
        <input type="checkbox" checked={chart} onChange={() => onChoose(!chart)} />
        <span>{messages.insertChart}</span>
      </label>
    </OptionRow>
  );
}
