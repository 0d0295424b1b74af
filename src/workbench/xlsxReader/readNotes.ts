import type { NoteContents } from "../contents/workbookContents";
import { areaIn } from "./areas";
import { plainText } from "./fileText";
import type { SheetContext } from "./sheetContext";
import type { XmlElement } from "./xml";

/** Reads the notes of cells; of a thread of comments the texts, one below the other. */
export function readNotes(context: SheetContext): NoteContents[] {
  const { xlsx, part } = context;
  const texts = new Map<string, string>();
  for (const path of xlsx.related(part, "comments")) addLegacy(xlsx.root(path), texts);
  for (const path of xlsx.related(part, "threadedComment")) addThreads(context, xlsx.root(path), texts);
  return [...texts]
    .flatMap(([ref, text]) => {
      const area = areaIn(ref);
      return area && text !== "" ? { row: area.row, column: area.column, text } : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function addLegacy(root: XmlElement, texts: Map<string, string>): void {
  const authors = root.at("authors")?.all("author") ?? [];
  for (const comment of root.at("commentList")?.all("comment") ?? []) {
    const { ref = "", authorId } = comment.attributes;
    const body = comment.at("text");
    const runs = body?.all("r") ?? [];
    const text = [body, ...runs].map((each) => each?.at("t")?.text ?? "").join("");
    const author = authors[Number(authorId)]?.text ?? "";
    texts.set(ref, plainText(withoutAuthor(text, author, runs[0])));
  }
}

/** Excel begins a note with the author's name in bold, in a line of its own. */
function withoutAuthor(text: string, author: string, first: XmlElement | undefined): string {
  const isNamed = author !== "" && first?.at("rPr", "b") && first.at("t")?.text.trim() === `${author}:`;
  return isNamed ? text.slice(text.indexOf(":") + 1).replace(/^\r?\n/, "") : text;
}

/** Beside a thread there is a note for older versions of Excel, which says that they cannot show it. */
function addThreads({ omit }: SheetContext, root: XmlElement, texts: Map<string, string>): void {
  const threads = new Map<string, string[]>();
  for (const comment of root.all("threadedComment")) {
    const { ref = "" } = comment.attributes;
    threads.set(ref, [...(threads.get(ref) ?? []), comment.at("text")?.text ?? ""]);
  }
  for (const [ref, said] of threads) {
    texts.set(ref, said.join("\n"));
    omit("threadedReplies", ref);
  }
}
