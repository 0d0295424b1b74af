import type { Language } from "../../data/language";
import { failureMessage, type FailedOperation } from "../failureMessage";
import { commonMessages } from "../messages/common";
import { Finding } from "./Finding";

interface Props {
  failed: FailedOperation;
  language: Language;
}

/** Why a task that changes the workbook failed, and how it left it. */
export function TaskFailure({ failed, language }: Props) {
  const messages = commonMessages[language];
  return (
    <Finding mood="bad" what={messages.failed}>
      <p>{failureMessage(failed, messages)}</p>
    </Finding>
  );
}
