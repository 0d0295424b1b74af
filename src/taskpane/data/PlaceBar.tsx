import type { Host } from "../host";
import { formulaPlaceMessage } from "../insertions/formulaPlaceMessage";
import type { FoundPlace } from "../insertions/useFormulaPlace";
import type { InsertionsMessages } from "../messages/insertions";
import { Where } from "../Where";
import { oneCell } from "./useFigurePicker";

interface Props {
  host: Host;
  found: FoundPlace;
  messages: InsertionsMessages;
}

/** Names the cell that a figure would go into. */
export function PlaceBar({ host, found, messages }: Props) {
  return (
    <div class="bar">
      <Where {...formulaPlaceMessage(host, found, oneCell, messages)} />
    </div>
  );
}
