import { run } from "../host/run";
import { waitForFunctions } from "../host/waitFor";
import type { CheckPlace } from "./check";

/** Enters formulas from a cell of the temporary sheet on. */
export function enter(
  { sheetId }: CheckPlace,
  address: string,
  formulas: readonly (readonly unknown[])[],
): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
}

/** What cells of the temporary sheet show, once our functions have answered. */
export function shownIn(
  { sheetId, signal }: CheckPlace,
  address: string,
): Promise<readonly (readonly unknown[])[]> {
  return run((context) =>
    waitForFunctions(
      async () => {
        const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      },
      (values) => values.flat(),
      signal,
    ),
  );
}

/** What a formula shows in the first cell of the temporary sheet, as the report has it. */
export async function shownBy(place: CheckPlace, formula: string): Promise<string> {
  await enter(place, "A1", [[formula]]);
  const [[shown] = []] = await shownIn(place, "A1");
  return asText(shown);
}

/** A cell's value as the report has it. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
