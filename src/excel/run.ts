import { answerLimitMs } from "./answerLimit";
import { whenNotEditing } from "./runOptions";

/** Excel did not answer a request: whether it was carried out is not known. */
export class NoAnswer extends Error {}

/** Excel.run that waits while the user edits a cell, but not for an answer that is lost: then it fails. */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(whenNotEditing, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => answered(sync(value));
    return batch(context);
  });
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  for (;;) {
    const first = await within(answer.then((value) => ({ value })));
    if (first) return first.value;
    if (!(await isEditing())) throw new NoAnswer("Excel did not answer.");
  }
}

/** Excel takes requests one after the other. One that may not wait for the user is answered even while a cell is open. */
async function isEditing(): Promise<boolean> {
  const asked = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return false;
  });
  const refused = (thrown: unknown) =>
    thrown instanceof OfficeExtension.Error && thrown.code === "InvalidOperationInCellEditMode";
  return (await within(asked.catch(refused))) ?? false;
}

/** What is promised, or undefined where that takes too long. */
async function within<T>(promised: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), answerLimitMs);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
