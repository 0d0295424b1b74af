/** Time limits of a request; tests that make Excel lose a response shorten them. */
export const answerLimits = {
  /** After which Excel is asked whether it responds at all. */
  askAfterMs: 30_000,
  /** After which an Excel that responds to nothing counts as gone. */
  busyMs: 10 * 60_000,
};

/**
 * Waits while the user has a cell open for editing; Excel would refuse. Not merged into one group of Excel's own Undo:
 * where a part of it cannot be undone Excel would refuse the whole.
 */
export const whenNotEditing: Excel.RunOptions = { delayForCellEdit: true };

/** Excel did not respond to a request: whether it was carried out is unknown. */
export class RequestTimeoutError extends Error {}

/** Excel.run that waits while the user edits a cell, and rejects with RequestTimeoutError if the response is lost. */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(whenNotEditing, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => answered(sync(value));
    return batch(context);
  });
}

/** Rejects only if the response is lost: Excel may take minutes over a large request. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  const arrived = answer.then((value) => ({ value }));
  let givesUpAt = Date.now() + answerLimits.busyMs;
  for (;;) {
    const first = await within(arrived);
    if (first) return first.value;
    const state = await within(askState());
    // Excel responds to requests in turn: if a later one has its response, this one's has arrived or is lost.
    const before = state && (await Promise.race([arrived, nextTask()]));
    if (before) return before.value;
    if (state === "editing") givesUpAt = Date.now() + answerLimits.busyMs;
    if (state === "ready" || Date.now() > givesUpAt) throw new RequestTimeoutError("Excel did not answer.");
  }
}

/** A request that may not wait for the user gets a response even while a cell is open. */
async function askState(): Promise<"ready" | "editing"> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return "ready";
  } catch (thrown) {
    const isEditing =
      thrown instanceof OfficeExtension.Error && thrown.code === "InvalidOperationInCellEditMode";
    return isEditing ? "editing" : "ready";
  }
}

function nextTask(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined)));
}

/** What is promised, or undefined where that takes too long. */
async function within<T>(promised: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), answerLimits.askAfterMs);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
