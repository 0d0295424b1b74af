import { inflateRawSync } from "node:zlib";
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as it was read: its attributes, its elements and its text (#text). */
export type XmlElement = Record<string, unknown>;

/** Elements of which there may be several, though there is one. */
const LISTS = [
  "sheets.sheet",
  "definedNames.definedName",
  "Types.Override",
  "cols.col",
  "sheetData.row",
  "mergeCells.mergeCell",
  "worksheet.conditionalFormatting",
  "conditionalFormatting.cfRule",
  "cfRule.formula",
  "tableColumns.tableColumn",
  "cellXfs.xf",
  "fonts.font",
  "fills.fill",
  "borders.border",
  "numFmts.numFmt",
  "dxfs.dxf",
  "barChart.ser",
  "lineChart.ser",
  "wsDr.twoCellAnchor",
];

const parser = new XMLParser({
  ignoreDeclaration: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  // Numbers for characters are XML's own, but the parser takes them for HTML's.
  htmlEntities: true,
  isArray: (_, path) => LISTS.some((list) => String(path).endsWith(list)),
});

/** The files in an .xlsx, read by the rules of .zip alone; their XML has to be well-formed. */
export class XlsxFile {
  private readonly files = new Map<string, Buffer>();

  constructor(bytes: Uint8Array) {
    const zip = Buffer.from(bytes);
    const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
    let at = zip.readUInt32LE(end + 16);
    for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
      const name = zip.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
      const start = zip.readUInt32LE(at + 42);
      const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      this.files.set(name, inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20))));
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  }

  get paths(): string[] {
    return [...this.files.keys()];
  }

  text(path: string): string {
    const file = this.files.get(path);
    if (!file) throw new Error(`There is no ${path} among ${this.paths.join(", ")}.`);
    return file.toString("utf8");
  }

  /** The root element of a file. */
  xml(path: string): XmlElement {
    const text = this.text(path);
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new Error(`${path}: ${valid.err.msg}`);
    const roots = parser.parse(text) as Record<string, XmlElement>;
    return Object.values(roots)[0] ?? {};
  }
}
