import { errorCode, leftoverLocations, requestTimeout, tableColumnFilled } from "../excel/rollback/errors";
import type { CommonMessages } from "./messages/common";

/** How an operation failed: Office's code, and the places where something may be left of it. */
export interface FailedOperation {
  readonly code: string;
  readonly locations: readonly string[];
}

/** How an operation failed that has thrown this. */
export function failedOperation(thrown: unknown): FailedOperation {
  return { code: errorCode(thrown), locations: leftoverLocations(thrown) };
}

/** Excel's codes for what it refuses while another workbook is in front (OfficeDev/office-js#771, #6365), and else. */
const behindCodes = ["GeneralException", "InvalidSelection"];

/** Why an operation failed, and how it left the workbook. */
export function failureMessage({ code, locations }: FailedOperation, messages: CommonMessages): string {
  const why = reason(code, messages);
  const what =
    locations.length > 0
      ? messages.mayBeLeft(why, locations.join(messages.listSeparator))
      : messages.asItWas(why);
  return behindCodes.includes(code) ? messages.mayBeBehind(what) : what;
}

function reason(code: string, messages: CommonMessages): string {
  if (code === requestTimeout) return messages.noAnswer;
  return code === tableColumnFilled ? messages.tableColumnFilled : messages.failedCode(code);
}
