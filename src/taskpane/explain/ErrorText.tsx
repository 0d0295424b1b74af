import type { Language } from "../../data/language";
import type { Explanation } from "../../explain/explanation";
import { argumentDescription } from "../../functions/argumentDescription";
import type { FunctionDoc } from "../../functions/functionDoc";
import { errorsText } from "../errorsText";
import type { ExplainMessages } from "../messages/explain";
import { originName } from "./originMessage";

interface Props {
  explanation: Explanation;
  /** The sheet that the formula is on. */
  sheet: string;
  /** Whether the error is shown above already. */
  isWhole: boolean;
  /** Whether the reason for the cell's error is told above. */
  isErrorExplained: boolean;
  language: Language;
  messages: ExplainMessages;
}

/** When a function has an error; of one that its docs do not name, when it has any. */
function whenFails({ errors }: FunctionDoc, error: string, language: Language): string {
  return errors.find(({ code }) => code === error)?.text ?? errorsText(errors, language);
}

/** Why a call has no result, or none that can be told, and what it would accept. */
export function ErrorText({ explanation, sheet, isWhole, isErrorExplained, language, messages }: Props) {
  const { outcome, doc } = explanation;
  switch (outcome.kind) {
    case "result":
      return null;
    case "unknown":
      return isErrorExplained ? null : <p class="sentence">{messages.onlyExcelKnows}</p>;
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
          <dd>
            {!isWhole && <b>{outcome.error} </b>}
            {outcome.message}
          </dd>
          <dt>{messages.whatIsAccepted}</dt>
          {outcome.argument && (
            <dd>{messages.accepted(outcome.argument.name, argumentDescription(outcome.argument))}</dd>
          )}
          <dd>{whenFails(doc, outcome.error, language)}</dd>
        </dl>
      );
  }
}
