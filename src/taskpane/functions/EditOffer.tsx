import type { FunctionsMessages } from "../messages/functions";
import { isWhole, type EditedCall } from "./editing";

interface Props {
  calls: readonly EditedCall[];
  onEdit: (call: EditedCall) => void;
  messages: FunctionsMessages;
}

/** Offers to edit the calls of ours in the selected cell's formula. */
export function EditOffer({ calls, onEdit, messages }: Props) {
  if (calls.length === 0) return null;
  return (
    <div class="editOffer">
      {calls.map((each) => {
        const { call, address } = each;
        return (
          <button key={call.start} type="button" onClick={() => onEdit(each)}>
            <span>{(isWhole(each) ? messages.editFormula : messages.editPart)(address)}</span>
            <code>{call.id}</code>
          </button>
        );
      })}
    </div>
  );
}
