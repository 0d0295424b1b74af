const calculationWait = { betweenMs: 250, atMostMs: 60_000 };

/** Waits, a minute at most, until Excel has calculated; asynchronous custom functions may still be busy then. */
export async function waitForCalculation(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + calculationWait.atMostMs;
  while (!(await isCalculated(context)) && Date.now() < end) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, calculationWait.betweenMs));
  }
}

async function isCalculated(context: Excel.RequestContext): Promise<boolean> {
  const { application } = context;
  application.load("calculationState");
  await context.sync();
  return application.calculationState === "Done";
}

const functionsWait = { betweenMs: 500, atMostMs: 15_000 };

/** Reads repeatedly until no custom function is busy, and returns the last reading after 15 seconds at most. */
export async function waitForFunctions<Found>(
  read: () => Promise<Found>,
  isBusy: (found: Found) => boolean,
  signal?: AbortSignal,
): Promise<Found> {
  const end = Date.now() + functionsWait.atMostMs;
  let found = await read();
  while (isBusy(found) && Date.now() < end) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, functionsWait.betweenMs));
    found = await read();
  }
  return found;
}
