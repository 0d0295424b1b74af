import { cellBlocks, type Place } from "../handoff/cellBlocks";
import type { Watch } from "./watch";

/** What is to be entered in a cell: a formula, a value, or a text that an apostrophe keeps one. */
export interface CellEntry extends Place {
  readonly content: string | number | boolean;
}

/** The entries for a sheet. */
export interface SheetEntries {
  readonly sheetId: string;
  readonly entries: readonly CellEntry[];
}

/** What a request holds at most: Excel on the web refuses 5 MB, and each cell may take some hundred bytes more. */
const most = { cells: 4000, characters: 1_000_000 };

/** Enters cells, and touches no others, as many in a request as are safe. */
export async function writeCells<Phase extends string>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntries[],
  phase: Phase,
  { onProgress, signal }: Watch<Phase>,
): Promise<void> {
  const total = sheets.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  onProgress?.(phase, done, total);
  for (const portion of sheets.flatMap(portions)) {
    signal?.throwIfAborted();
    await writePortion(context, portion);
    done += portion.entries.length;
    onProgress?.(phase, done, total);
  }
}

async function writePortion(
  context: Excel.RequestContext,
  { sheetId, entries }: SheetEntries,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { row, column, rows } of cellBlocks(entries)) {
    const range = sheet.getRangeByIndexes(row, column, rows.length, rows[0]?.length ?? 0);
    range.formulas = rows.map((line) => line.map(({ content }) => content));
  }
  await context.sync();
}

/** The entries for a sheet, a request's worth each. */
function portions({ sheetId, entries }: SheetEntries): SheetEntries[] {
  const all: { sheetId: string; entries: CellEntry[] }[] = [];
  let characters = 0;
  for (const entry of entries) {
    const length = String(entry.content).length;
    const last = all.at(-1);
    const fits = last && last.entries.length < most.cells && characters + length <= most.characters;
    if (fits) last.entries.push(entry);
    else all.push({ sheetId, entries: [entry] });
    characters = fits ? characters + length : length;
  }
  return all;
}
