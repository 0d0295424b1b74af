import { generateRandomId } from "@univerjs/core";
import { ClientCollection } from "../protocol/clientObject";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "../protocol/officeError";
import { Comment, commentText, notesOf, setNote } from "./comment";
import type { Worksheet } from "./worksheet";

/** In pixels: four lines of some thirty letters. */
const noteSize = { width: 240, height: 96 };

/** Excel.CommentCollection of a worksheet. */
export class CommentCollection extends ClientCollection {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get Items(): Comment[] {
    return notesOf(this.worksheet).map(({ id }) => new Comment(this.worksheet, id));
  }

  Add(cellAddress: unknown, content: unknown, contentType?: unknown): Comment {
    if ((contentType ?? "Plain") !== "Plain") throw apiNotFound("comments with mentions");
    const { area, CellCount } = this.worksheet.rangeFrom(cellAddress);
    if (CellCount !== 1) throw invalidArgument();
    const isTaken = notesOf(this.worksheet).some(({ row, col }) => row === area.row && col === area.column);
    if (isTaken) throw invalidOperation("The cell has a comment already.");
    const id = generateRandomId();
    setNote(this.worksheet, {
      id,
      row: area.row,
      col: area.column,
      ...noteSize,
      note: commentText(content),
    });
    return new Comment(this.worksheet, id);
  }
  GetCount(): number {
    return this.Items.length;
  }
  GetItem(commentId: unknown): Comment {
    const comment = this.Items.find(({ Id }) => Id === commentId);
    if (!comment) throw itemNotFound();
    return comment;
  }
  Indexer(commentId: unknown): Comment {
    return this.GetItem(commentId);
  }
}
