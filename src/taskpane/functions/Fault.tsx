import { argumentDescription } from "../../functions/argumentDescription";
import type { ArgumentDoc } from "../../functions/functionDoc";
import { FailureIcon } from "../icons";
import type { FunctionsMessages } from "../messages/functions";

interface Props {
  /** Excel's name for it, such as #VALUE!. */
  error: string;
  message: string;
  /** The argument that is at fault, where it is known. */
  argument: ArgumentDoc | undefined;
  /** The function's docs on its errors, shown where no argument is known to be at fault. */
  errors?: string;
  messages: FunctionsMessages;
}

/** An error in the place of a result, and what would be accepted. */
export function Fault({ error, message, argument, errors, messages }: Props) {
  return (
    <div class="fault">
      <FailureIcon />
      <p>
        <b>{error}</b> {message}
      </p>
      {argument ? (
        <p>{messages.accepted(argument.name, argumentDescription(argument))}</p>
      ) : (
        errors && <p>{errors}</p>
      )}
    </div>
  );
}
