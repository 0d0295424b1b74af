import { isBusy } from "../../formulas/customFunctionFormula";

/** How long calculations are waited for; tests shorten it. */
export const calculationWait = { betweenMs: 250, atMostMs: 60_000, pendingMs: 2_000 };

/**
 * Waits, a minute at most, until Excel has calculated; asynchronous custom functions may still be busy then. A
 * calculation that stays pending does not come: Excel for Mac may say so when all is done (OfficeDev/office-js#2883),
 * and so does one where the user calculates by hand.
 */
export async function waitForCalculation(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + calculationWait.atMostMs;
  let pendingSince = Infinity;
  for (;;) {
    const state = await calculationState(context);
    const now = Date.now();
    pendingSince = state === "Pending" ? Math.min(pendingSince, now) : Infinity;
    if (state === "Done" || now >= end || now - pendingSince >= calculationWait.pendingMs) return;
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, calculationWait.betweenMs));
  }
}

async function calculationState(context: Excel.RequestContext): Promise<string> {
  const { application } = context;
  application.load("calculationState");
  await context.sync();
  return application.calculationState;
}

/** How long functions are waited for; tests shorten it. */
export const functionsWait = { betweenMs: 500, atMostMs: 15_000 };

/**
 * Reads until no custom function is busy and two readings are the same, and returns the last one after 15 seconds at
 * most: Excel does not show of every function that is still at work that it is busy (OfficeDev/office-js#4152, #6930).
 */
export async function waitForFunctions<Found>(
  read: () => Promise<Found>,
  valuesOf: (found: Found) => readonly unknown[],
  signal?: AbortSignal,
): Promise<Found> {
  const end = Date.now() + functionsWait.atMostMs;
  let before: readonly unknown[] | undefined;
  for (;;) {
    const found = await read();
    const values = valuesOf(found);
    const isSame =
      before?.length === values.length && values.every((value, index) => value === before?.[index]);
    if ((isSame && !values.some(isBusy)) || Date.now() >= end) return found;
    before = values;
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, functionsWait.betweenMs));
  }
}
