import type { Host } from "../host";
import { formulaObstacleMessage } from "../insertions/formulaObstacleMessage";
import type { FoundPlace } from "../insertions/useFormulaPlace";
import type { DataMessages } from "../messages/data";
import type { InsertionsMessages } from "../messages/insertions";
import { Where, type PlaceMessage } from "../Where";
import { oneCell } from "./useFigurePicker";

interface Props {
  host: Host;
  found: FoundPlace;
  messages: DataMessages & InsertionsMessages;
}

/** Names the cell that a figure would go into. */
export function PlaceBar(props: Props) {
  return (
    <div class="bar">
      <Where {...whereMessage(props)} />
    </div>
  );
}

function whereMessage({ host, found, messages }: Props): PlaceMessage {
  if (host === "none") return { what: messages.noExcel, why: messages.openInExcel };
  if (host === "connecting") return { what: messages.connecting, why: "" };
  // Excel responds within moments: a message would only flash.
  if (found.kind === "pending") return { what: "", why: "" };
  if (found.kind === "noCell") return { what: messages.selectOneCell, why: messages.severalAreas };
  const { sheetName, address, holds } = found.place;
  const obstacle = formulaObstacleMessage(found.place, oneCell, messages);
  if (obstacle) return { ...obstacle, mood: "blocked" };
  const what = { sheetName, address };
  return holds === "" ? { what, why: messages.empty, mood: "free" } : { what, why: messages.holds(holds) };
}
