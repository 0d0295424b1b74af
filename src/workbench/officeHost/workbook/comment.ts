import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
  type ISheetNote,
} from "@univerjs/sheets-note";
import { runUndoable } from "../../spreadsheet/undoable";
import { ClientObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import type { Range } from "../range/range";
import type { Worksheet } from "./worksheet";

/** Excel.Comment, without replies and authors: what Univer calls a note. */
export class Comment extends ClientObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly noteId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.noteId;
  }

  get Id(): string {
    return this.noteId;
  }
  get Content(): string {
    return this.note.note;
  }
  set Content(content: unknown) {
    setNote(this.worksheet, { ...this.note, note: commentText(content) });
  }

  GetLocation(): Range {
    return this.worksheet.GetCell(this.note.row, this.note.col);
  }
  Delete(): void {
    setNote(this.worksheet, this.note, true);
  }

  private get note(): ISheetNote {
    const note = notesOf(this.worksheet).find(({ id }) => id === this.noteId);
    if (!note) throw itemNotFound();
    return note;
  }
}

/** The notes on a worksheet, row by row. */
export function notesOf(worksheet: Worksheet): ISheetNote[] {
  const { injector, workbook } = worksheet.cells.spreadsheet;
  const notes = injector.get(SheetsNoteModel).getSheetNotes(workbook.getId(), worksheet.Id);
  return [...(notes?.values() ?? [])].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** Adds, replaces or deletes the note of a cell. */
export function setNote(worksheet: Worksheet, note: ISheetNote, isGone = false): void {
  worksheet.assertUnprotected();
  const { row, col } = note;
  const target = { unitId: worksheet.cells.spreadsheet.workbook.getId(), sheetId: worksheet.Id, row, col };
  const update = (shown: ISheetNote) => ({ id: UpdateNoteMutation.id, params: { ...target, note: shown } });
  const removal = { id: RemoveNoteMutation.id, params: target };
  const before = notesOf(worksheet).find((other) => other.row === row && other.col === col);
  runUndoable(
    worksheet.cells.spreadsheet,
    [isGone ? removal : update(note)],
    [before ? update(before) : removal],
  );
}

/** A comment's text; Excel takes no empty one. */
export function commentText(content: unknown): string {
  if (typeof content !== "string" || content === "") throw invalidArgument();
  return content;
}
