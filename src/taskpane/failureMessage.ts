import { requestTimeout, tableColumnFilled } from "../excel/rollback/errors";
import type { CommonMessages } from "./messages/common";

/** How an operation failed: Office's code, and the places where something may be left of it. */
export interface FailedOperation {
  readonly code: string;
  readonly locations: readonly string[];
}

/** Why an operation failed, and how it left the workbook. */
export function failureMessage({ code, locations }: FailedOperation, messages: CommonMessages): string {
  const why = reason(code, messages);
  return locations.length > 0
    ? messages.mayBeLeft(why, locations.join(messages.listSeparator))
    : messages.asItWas(why);
}

function reason(code: string, messages: CommonMessages): string {
  if (code === requestTimeout) return messages.noAnswer;
  return code === tableColumnFilled ? messages.tableColumnFilled : messages.failedCode(code);
}
