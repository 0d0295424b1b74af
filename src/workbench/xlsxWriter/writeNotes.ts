import { cellAddress } from "../contents/addresses";
import type { NoteContents, SheetContents } from "../contents/workbookContents";
import { done, type ExcelizeFile } from "./excelize";

/** How Excel shows a note's letters, Tahoma 9, in pixels. */
const [letterWidth, lineHeight] = [6.5, 15];
/** As wide as Excel makes a new note, and as high unless the text needs more, but not more than a screen. */
const width = 144;
const [leastHeight, mostHeight] = [79, 600];

/** Writes a sheet's notes as their texts alone: Excel itself begins a new one with its author's name. */
export function writeNotes(file: ExcelizeFile, { name, notes }: Pick<SheetContents, "name" | "notes">): void {
  for (const note of notes) {
    const options = {
      Cell: cellAddress(note.row, note.column),
      Author: "",
      Width: width,
      Height: heightOf(note),
      Paragraph: [{ Text: note.text }],
    };
    done(file.AddComment(name, options));
  }
}

function heightOf({ text }: NoteContents): number {
  const lines = text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil((line.length * letterWidth) / width)), 0);
  return Math.min(mostHeight, Math.max(leastHeight, (lines + 1) * lineHeight));
}
