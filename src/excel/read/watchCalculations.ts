import { whenNotEditing } from "../host/run";

/** Calls back after every calculation of a sheet, until the function that it returns is called. */
export function watchCalculations(onCalculated: () => void): () => void {
  const watching = Excel.run(whenNotEditing, async (context) => {
    const handler = context.workbook.worksheets.onCalculated.add(async () => onCalculated());
    await context.sync();
    return handler;
  });
  return () => {
    void watching.then((handler) =>
      Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  };
}
