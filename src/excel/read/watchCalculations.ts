import { watchEvent } from "./watchEvent";

/** Calls back after every calculation of a sheet, until the function that it returns is called. */
export function watchCalculations(onCalculated: () => void): () => void {
  return watchEvent(({ worksheets }) => worksheets.onCalculated, onCalculated).stop;
}
