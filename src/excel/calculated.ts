const milliseconds = { between: 250, atMost: 60_000 };

/** Waits until Excel has calculated what was entered, but not for functions that answer later, nor without end. */
export async function calculated(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + milliseconds.atMost;
  while (!(await isCalculated(context)) && Date.now() < end) {
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, milliseconds.between));
  }
}

async function isCalculated(context: Excel.RequestContext): Promise<boolean> {
  const { application } = context;
  application.load("calculationState");
  await context.sync();
  return application.calculationState === "Done";
}
