import { NoAnswer } from "../host/run";
import { Unfinished } from "./rollback";

/** The code of a request that Excel has not answered, beside those that Excel has. */
export const noAnswer = "NoAnswer";

/** Office's name for what went wrong, such as AccessDenied; the message of anything else thrown. */
export function errorCode(thrown: unknown): string {
  if (thrown instanceof Unfinished) return errorCode(thrown.reason);
  if (thrown instanceof NoAnswer) return noAnswer;
  return thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown);
}

/** The places where something may be left of an operation that failed; none where all is as it was. */
export function placesLeft(thrown: unknown): readonly string[] {
  return thrown instanceof Unfinished ? thrown.places : [];
}
