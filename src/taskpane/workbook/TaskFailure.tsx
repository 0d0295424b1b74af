import type { Language } from "../../data/language";
import { failureWords, type FailedOperation } from "../failureWords";
import { strings } from "../strings/inLanguage";
import { Finding } from "./Finding";

interface Props {
  failed: FailedOperation;
  language: Language;
}

/** Why a task that changes the workbook failed, and how it left it. */
export function TaskFailure({ failed, language }: Props) {
  const words = strings[language];
  return (
    <Finding mood="bad" what={words.failed}>
      <p>{failureWords(failed, words)}</p>
    </Finding>
  );
}
