import { XlsxRefusal } from "./xlsxRefusal";
import { XmlReader, XmlTree, type XmlElement, type XmlEvents } from "./xml";
import type { ZipFile } from "./zipFile";

/** What a part of a file has to do with another, or with something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet. */
  readonly type: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx, found by what they are to one another and not by their names, which each program chooses. */
export class XlsxPackage {
  /** The part that all others hang on: the workbook. */
  readonly mainPart: string;
  private readonly types: XmlElement;
  private readonly known = new Map<string, Relationship[]>();

  constructor(private readonly zip: ZipFile) {
    this.types = this.root("[Content_Types].xml");
    const main = this.relationships("").find(({ type }) => type === "officeDocument");
    if (!main) throw new XlsxRefusal("missingPart", "the main part");
    this.mainPart = main.target;
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  size(part: string): number {
    return this.zip.compressedSize(part);
  }

  contentType(part: string): string {
    const name = `/${part}`.toLowerCase();
    const override = this.types
      .all("Override")
      .find(({ attributes }) => attributes["PartName"]?.toLowerCase() === name);
    const extension = name.slice(name.lastIndexOf(".") + 1);
    const byExtension = this.types
      .all("Default")
      .find(({ attributes }) => attributes["Extension"]?.toLowerCase() === extension);
    return (override ?? byExtension)?.attributes["ContentType"] ?? "";
  }

  relationships(part: string): readonly Relationship[] {
    const known = this.known.get(part) ?? this.readRelationships(part);
    this.known.set(part, known);
    return known;
  }

  /** The parts that are something to a part, of those that are there. */
  related(part: string, type: string): string[] {
    return this.relationships(part)
      .filter((each) => each.type === type && !each.isExternal && this.has(each.target))
      .map(({ target }) => target);
  }

  /** The root element of a part. */
  root(part: string): XmlElement {
    const tree = new XmlTree();
    this.read(part, tree);
    if (!tree.root) throw new XlsxRefusal("brokenXml", part);
    return tree.root;
  }

  /** Reads a part from its beginning to its end. */
  read(part: string, events: XmlEvents, onProgress?: (bytes: number) => void): void {
    const reader = new XmlReader(part, events);
    this.zip.read(part, (piece) => reader.write(piece), onProgress);
    reader.end();
  }

  private readRelationships(part: string): Relationship[] {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
    if (!this.has(path)) return [];
    return this.root(path)
      .all("Relationship")
      .map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        target: TargetMode === "External" ? Target : resolved(folder, Target),
        isExternal: TargetMode === "External",
      }));
  }
}

/** A path as seen from a folder; from the root where it begins with a slash. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
