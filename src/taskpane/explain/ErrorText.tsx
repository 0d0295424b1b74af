import type { Explanation } from "../../explain/explanation";
import type { ExplainMessages } from "../messages/explain";
import { originName } from "./originMessage";

interface Props {
  explanation: Explanation;
  /** The sheet that the formula is on. */
  sheet: string;
  /** Whether the error is shown above already. */
  isWhole: boolean;
  messages: ExplainMessages;
}

/** What a function's docs say of one error; they name each in a part of its own. */
function partsOn(error: string, errors: string): string {
  const parts = errors.replace(/[.。]$/, "").split(/; |；/);
  const onIt = parts.filter((part) => part.includes(error));
  return onIt.length > 0 ? onIt.join(errors.includes("；") ? "；" : "; ") : errors;
}

/** Why a call has no result, or none that can be told, and what it would accept. */
export function ErrorText({ explanation, sheet, isWhole, messages }: Props) {
  const { outcome, doc } = explanation;
  switch (outcome.kind) {
    case "result":
      return null;
    case "unknown":
      return <p class="sentence">{messages.onlyExcelKnows}</p>;
    case "passedOn": {
      const { error, argument } = outcome;
      return (
        <p class="sentence">{messages.passedOn(error, argument.doc.name, originName(argument, sheet))}</p>
      );
    }
    case "error":
      return (
        <dl class="error">
          <dt>{messages.whatIsWrong}</dt>
          <dd lang="en">
            {!isWhole && <b>{outcome.error} </b>}
            {outcome.message}
          </dd>
          <dt>{messages.whatIsAccepted}</dt>
          {outcome.argument && <dd>{messages.accepted(outcome.argument.name, outcome.argument.text)}</dd>}
          <dd>{partsOn(outcome.error, doc.errors)}</dd>
        </dl>
      );
  }
}
