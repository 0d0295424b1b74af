import { noAnswer } from "../excel/rollback/errorCode";
import type { Strings } from "./strings/enUS";

/** How an operation failed: Office's code, and the places where something may be left of it. */
export interface FailedOperation {
  readonly code: string;
  readonly places: readonly string[];
}

type Words = Pick<Strings, "noAnswer" | "failedCode" | "asItWas" | "mayBeLeft">;

/** Why an operation failed, and how it left the workbook. */
export function failureWords({ code, places }: FailedOperation, words: Words): string {
  const why = code === noAnswer ? words.noAnswer : words.failedCode(code);
  return places.length > 0 ? words.mayBeLeft(why, places.join(", ")) : words.asItWas(why);
}
