import { requestTimeout } from "../excel/rollback/errors";
import type { Strings } from "./strings/enUS";

/** How an operation failed: Office's code, and the places where something may be left of it. */
export interface FailedOperation {
  readonly code: string;
  readonly locations: readonly string[];
}

type Words = Pick<Strings, "noAnswer" | "failedCode" | "asItWas" | "mayBeLeft">;

/** Why an operation failed, and how it left the workbook. */
export function failureWords({ code, locations }: FailedOperation, words: Words): string {
  const why = code === requestTimeout ? words.noAnswer : words.failedCode(code);
  return locations.length > 0 ? words.mayBeLeft(why, locations.join(", ")) : words.asItWas(why);
}
