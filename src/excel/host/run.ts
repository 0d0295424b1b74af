/** How long an answer is waited for; tests that make Excel lose one shorten it. */
export const answerLimits = {
  /** Until Excel is asked whether it answers at all. */
  askAfterMs: 30_000,
  /** How long Excel may leave everything unanswered before it counts as gone. */
  busyMs: 10 * 60_000,
};

/**
 * Waits while the user has a cell open for editing; Excel would refuse. Not merged into one undo group: an insertion
 * is written in one request and so is one step of Excel's own Undo already, and where a part of it cannot be undone
 * Excel would then refuse it.
 */
export const whenNotEditing: Excel.RunOptions = { delayForCellEdit: true };

/** Excel did not answer a request: whether it was carried out is not known. */
export class RequestTimeoutError extends Error {}

/** Excel.run that waits while the user edits a cell, but not for an answer that is lost: then it fails. */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(whenNotEditing, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => answered(sync(value));
    return batch(context);
  });
}

/** Fails only where the answer is lost: Excel may take minutes over a large request. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  const arrived = answer.then((value) => ({ value }));
  let givesUpAt = Date.now() + answerLimits.busyMs;
  for (;;) {
    const first = await within(arrived);
    if (first) return first.value;
    const state = await within(askState());
    // It answers requests in turn: this one's answer came before the later one's, or does not come.
    const before = state && (await Promise.race([arrived, nextTask()]));
    if (before) return before.value;
    if (state === "editing") givesUpAt = Date.now() + answerLimits.busyMs;
    if (state === "ready" || Date.now() > givesUpAt) throw new RequestTimeoutError("Excel did not answer.");
  }
}

/** A request that may not wait for the user is answered even while a cell is open. */
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
