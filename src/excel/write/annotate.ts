import { cellAddress, type CellPosition } from "../../grid/address";
import { supportsComments, supportsNotes } from "../host/requirements";

/** A note to be put on a cell. */
export interface Note extends CellPosition {
  readonly text: string;
}

/** What can carry a note on a cell: notes, or comments in an Excel whose API has no notes. */
interface Carrier {
  content: string;
  getLocation(): Excel.Range;
}

/** As many as are made in a request. */
const mostNotes = 500;

/** Puts notes on cells of a sheet, below what is noted there already; false where this Excel takes none. */
export async function annotate(
  context: Excel.RequestContext,
  sheetId: string,
  notes: readonly Note[],
  signal?: AbortSignal,
): Promise<boolean> {
  if (!supportsComments()) return false;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const carriers = carriersOf(sheet);
  const there = await carriersByAddress(context, carriers);
  const put = async (portion: readonly Note[]) => {
    for (const note of portion) {
      const carrier = there.get(cellAddress(note));
      if (carrier) carrier.content = `${carrier.content}\n${note.text}`;
      else carriers.add(sheet.getCell(note.row, note.column), note.text);
    }
    await context.sync();
  };
  for (let first = 0; first < notes.length; first += mostNotes) {
    signal?.throwIfAborted();
    await put(notes.slice(first, first + mostNotes));
  }
  return true;
}

/** A sheet's notes, or its comments in an Excel whose API has no notes. */
export function carriersOf(sheet: Excel.Worksheet): Excel.NoteCollection | Excel.CommentCollection {
  return supportsNotes() ? sheet.notes : sheet.comments;
}

async function carriersByAddress(
  context: Excel.RequestContext,
  carriers: Excel.NoteCollection | Excel.CommentCollection,
): Promise<ReadonlyMap<string, Carrier>> {
  carriers.load("items/content");
  await context.sync();
  const items: Carrier[] = carriers.items;
  if (items.length === 0) return new Map();
  const located = items.map((carrier) => {
    const range = carrier.getLocation();
    range.load("rowIndex,columnIndex");
    return { carrier, range };
  });
  await context.sync();
  return new Map(
    located.map(({ carrier, range }) => [
      cellAddress({ row: range.rowIndex, column: range.columnIndex }),
      carrier,
    ]),
  );
}
