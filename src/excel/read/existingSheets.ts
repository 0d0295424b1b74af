/** The names of the workbook's sheets by their ids. */
export type ExistingSheets = ReadonlyMap<string, string>;

/**
 * Asks which sheets there are, in one request: what is asked of a sheet that is gone would fail a request, and what is
 * asked of the null object in its place is not documented.
 */
export async function existingSheets(context: Excel.RequestContext): Promise<ExistingSheets> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}
