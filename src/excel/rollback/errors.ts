import { RequestTimeoutError } from "../host/run";
import { TableColumnFilledError } from "./tableColumnFilled";

/** An operation failed, and not all of its changes could be reverted. */
export class RollbackIncompleteError extends Error {
  constructor(
    cause: unknown,
    /** Where something may be left. */
    readonly locations: readonly string[],
  ) {
    super(String(cause), { cause });
  }
}

/** The code of a request that Excel did not answer, beside the codes that Excel has. */
export const requestTimeout = "NoAnswer";

/** The code of what was taken back because Excel filled the column of a Table. */
export const tableColumnFilled = "TableColumnFilled";

/** Office's code of an error, such as AccessDenied; the message of anything else thrown. */
export function errorCode(thrown: unknown): string {
  if (thrown instanceof RollbackIncompleteError) return errorCode(thrown.cause);
  if (thrown instanceof RequestTimeoutError) return requestTimeout;
  if (thrown instanceof TableColumnFilledError) return tableColumnFilled;
  return thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown);
}

/** Where something may be left of an operation that failed; empty where all is as before. */
export function leftoverLocations(thrown: unknown): readonly string[] {
  return thrown instanceof RollbackIncompleteError ? thrown.locations : [];
}
