/** What has been added to a workbook so far. */
export interface Made {
  readonly sheetIds: string[];
  readonly names: string[];
}

/** Deletes sheets and names again; one that is gone already does not matter. */
export async function takeBack({ sheetIds, names }: Made): Promise<void> {
  if (sheetIds.length + names.length === 0) return;
  await Excel.run(async ({ workbook }) => {
    for (const id of sheetIds) workbook.worksheets.getItemOrNullObject(id).delete();
    for (const name of names) workbook.names.getItemOrNullObject(name).delete();
    await workbook.context.sync();
  });
}
