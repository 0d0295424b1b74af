/** The latest of the rows that are asked for; of two on a day the later row, which is the user's. */
export function latestFigure<Row extends { readonly asOf: string }>(
  rows: readonly Row[],
  isAskedFor: (row: Row) => boolean,
): Row | undefined {
  let latest: Row | undefined;
  for (const row of rows) if (isAskedFor(row) && !(latest && latest.asOf > row.asOf)) latest = row;
  return latest;
}
