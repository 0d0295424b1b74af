import type { RangeSize } from "../../grid/address";
import type { Host } from "../host";
import type { InsertionsMessages } from "../messages/insertions";
import type { PlaceMessage } from "../Where";
import { formulaObstacleMessage } from "./formulaObstacleMessage";
import type { FoundPlace } from "./useFormulaPlace";

/** The place of a formula, what it holds, or what is in the way there. */
export function formulaPlaceMessage(
  host: Host,
  found: FoundPlace,
  size: RangeSize,
  messages: InsertionsMessages,
): PlaceMessage {
  if (host === "none") return { what: messages.noExcel, why: messages.openInExcel };
  if (host === "connecting") return { what: messages.connecting, why: "" };
  // Excel responds within moments: a message would only flash.
  if (found.kind === "pending") return { what: "", why: "" };
  if (found.kind === "noCell") return { what: messages.selectOneCell, why: messages.severalAreas };
  const { sheetName, address, holds } = found.place;
  const obstacle = formulaObstacleMessage(found.place, size, messages);
  if (obstacle) return { ...obstacle, mood: "blocked" };
  const what = { sheetName, address };
  return holds === "" ? { what, why: messages.empty, mood: "free" } : { what, why: messages.holds(holds) };
}
