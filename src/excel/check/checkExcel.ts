import type { ProgressOptions } from "../host/progress";
import { run } from "../host/run";
import { selectedCell, selectRange } from "../read/selection";
import { errorCode, leftoverLocations, RollbackIncompleteError } from "../rollback/errors";
import { rollbackWithRetry, type WorkbookChange } from "../rollback/rollback";
import { cellAddress, sheetAddress } from "../../grid/address";
import { outcome, type Check, type CheckPlace, type Outcome, type Verdict } from "./check";
import { addTemporarySheet } from "./temporarySheet";

/** A step of the check, and how long it took. */
export interface CheckedStep {
  readonly outcomes: readonly Outcome[];
  readonly milliseconds: number;
}

/** All outcomes, or those of a verdict. */
export function outcomesOf(steps: readonly CheckedStep[], verdict?: Verdict): Outcome[] {
  const all = steps.flatMap(({ outcomes }) => outcomes);
  return verdict ? all.filter((each) => each.verdict === verdict) : all;
}

/**
 * Carries out checks in turn on a temporary sheet. A check that fails is an outcome; whatever happens, all that was made
 * is reverted, and where it cannot be, an error says what is left.
 */
export async function checkExcel(
  checks: readonly Check[],
  { onProgress, signal }: ProgressOptions<"checking"> = {},
): Promise<readonly CheckedStep[]> {
  const made: WorkbookChange[] = [];
  const left: string[] = [];
  const steps: CheckedStep[] = [];
  const selected = await selectedCell().catch(() => undefined);
  const carryOut = async () => {
    const place = { ...(await addTemporarySheet(made)), made, signal };
    for (const check of checks) {
      signal?.throwIfAborted();
      onProgress?.("checking", steps.length, checks.length);
      steps.push(await carryOutStep(check, place, left));
    }
  };
  const ended = await carryOut().then(
    () => undefined,
    (thrown: unknown) => ({ thrown }),
  );
  left.push(...(await rollbackWithRetry(made)));
  if (selected) await selectRange(selected.sheetId, cellAddress(selected.first)).catch(() => undefined);
  if (left.length > 0) throw new RollbackIncompleteError(ended?.thrown ?? "LeftOver", left);
  if (ended) throw ended.thrown;
  return steps;
}

async function carryOutStep(check: Check, place: CheckPlace, left: string[]): Promise<CheckedStep> {
  const start = Date.now();
  const outcomes = await check.run(place).catch((thrown: unknown) => {
    // What is left on the temporary sheet goes with it.
    const isElsewhere = (location: string) => !location.startsWith(sheetAddress(place.sheetName, ""));
    left.push(...leftoverLocations(thrown).filter(isElsewhere));
    place.signal?.throwIfAborted();
    const subject = check.subject === undefined ? {} : { subject: check.subject };
    return [outcome(check.id, "", errorCode(thrown), subject)];
  });
  const milliseconds = Date.now() - start;
  await clearSheet(place);
  return { outcomes, milliseconds };
}

/** What a check leaves on the temporary sheet must not be in the way of the next. */
async function clearSheet({ sheetId }: CheckPlace): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    await context.sync();
    sheet.tables.items.forEach((table) => table.delete());
    sheet.charts.items.forEach((chart) => chart.delete());
    sheet.getRange().clear();
    await context.sync();
  });
}
