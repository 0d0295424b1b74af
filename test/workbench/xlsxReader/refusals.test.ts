import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { limits } from "../../../src/workbench/xlsxReader/limits";
import { readXlsx } from "../../../src/workbench/xlsxReader/readXlsx";
import { XlsxRefusal, type RefusalReason } from "../../../src/workbench/xlsxReader/xlsxRefusal";
import { builtXlsx } from "./builtXlsx";

// A million cells and a quarter of a gigabyte take their time, and more where others are at work.
jest.setTimeout(300_000);

const mainType = (kind: string) => `application/vnd.ms-excel.${kind}.main+xml`;
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** A compound file with an entry of this name, as [MS-CFB] has names in UTF-16. */
function compoundFile(entry: string): Uint8Array {
  const name = Buffer.from(`${entry}\0`, "utf16le");
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...start, ...Array<number>(504).fill(0), ...name, ...Array<number>(512).fill(0)]);
}

const whole = builtXlsx({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });
/** So many cells, in rows of a thousand: without addresses, for it takes long enough. */
const manyCells = (count: number) =>
  `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(count / 1000) +
  `<row>${"<c><v>1</v></c>".repeat(count % 1000)}</row>`;
/** XML is white space until its first element. */
const blank = (count: number) => new Uint8Array(count).fill(0x20);

const refusals: { why: string; reason: RefusalReason; file: () => Uint8Array }[] = [
  { why: "no bytes", reason: "empty", file: () => new Uint8Array() },
  { why: "a .csv under another name", reason: "text", file: () => strToU8("Year,Capex\n2026,700") },
  { why: "a page of the web", reason: "text", file: () => strToU8("<!doctype html><table></table>") },
  { why: "a workbook of Excel 2003", reason: "oldXls", file: () => compoundFile("Workbook") },
  { why: "one with a password", reason: "encrypted", file: () => compoundFile("EncryptedPackage") },
  {
    why: "a compound file of another program",
    reason: "unknownFormat",
    file: () => compoundFile("WordDocument"),
  },
  {
    why: "a picture",
    reason: "unknownFormat",
    file: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
  },
  { why: "a .zip of photographs", reason: "otherZip", file: () => zipOf({ "a.jpg": "x" }) },
  {
    why: "a spreadsheet of LibreOffice",
    reason: "openDocument",
    file: () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
  },
  {
    why: "a binary workbook",
    reason: "xlsb",
    file: () => builtXlsx({ mainType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }),
  },
  { why: "an add-in", reason: "addIn", file: () => builtXlsx({ mainType: mainType("addin.macroEnabled") }) },
  {
    why: "a document of Word",
    reason: "otherOffice",
    file: () =>
      builtXlsx({
        mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      }),
  },
  { why: "half of a file", reason: "brokenZip", file: () => whole.slice(0, whole.length / 2) },
  {
    why: "a sheet whose XML ends in the middle",
    reason: "brokenXml",
    file: () => builtXlsx({ parts: { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c' } }),
  },
  {
    why: "a sheet that is not there",
    reason: "missingPart",
    file: () =>
      builtXlsx({
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        },
      }),
  },
  {
    why: "a million cells",
    reason: "tooManyCells",
    file: () => builtXlsx({ sheet: manyCells(limits.cells + 1) }),
  },
  {
    why: "one formula that fills a million cells",
    reason: "tooManyCells",
    file: () =>
      builtXlsx({ sheet: '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">A1+1</f></c></row>' }),
  },
  {
    why: "a zip bomb: some KB that unpack to more than a page can hold",
    reason: "contentsTooLarge",
    file: () => builtXlsx({ parts: { "xl/worksheets/sheet1.xml": blank(limits.inflatedBytes + 1) } }),
  },
];

test.each(refusals)("refused as $reason: $why", ({ reason, file }) => {
  const refusal = expect.objectContaining({ name: "XlsxRefusal", reason }) as Error;
  expect(() => readXlsx(file())).toThrow(refusal);
});

test("entities that would multiply stay as they are", () => {
  const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  const sheet =
    `<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join("")}]><worksheet><sheetData>` +
    '<row r="1"><c r="A1" t="str"><v>&e20;</v></c></row></sheetData></worksheet>';
  const { contents } = readXlsx(builtXlsx({ parts: { "xl/worksheets/sheet1.xml": sheet } }));
  expect(String(contents.sheets[0]?.cells[0]?.value).length).toBeLessThan(100);
});

/** Whether a file is read, or refused as what it is. */
function isAnswered(bytes: Uint8Array): boolean {
  try {
    return readXlsx(bytes).contents.sheets.length > 0;
  } catch (error) {
    if (error instanceof XlsxRefusal) return true;
    throw error;
  }
}

test("whatever the bytes, a file is read or refused", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), isAnswered));
});

test("whichever bytes of a file are others, it is read or refused", () => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(changes, (changed) => {
      const bytes = whole.slice();
      for (const [at, byte] of changed) bytes[at] = byte;
      return isAnswered(bytes);
    }),
    { numRuns: 300 },
  );
});

test("whichever part of its XML is another, it is read or refused", () => {
  const sheet =
    '<worksheet><cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>';
  fc.assert(
    fc.property(fc.nat(sheet.length), fc.nat(12), fc.string({ maxLength: 6 }), (at, length, other) => {
      const changed = sheet.slice(0, at) + other + sheet.slice(at + length);
      return isAnswered(builtXlsx({ parts: { "xl/worksheets/sheet1.xml": changed } }));
    }),
    { numRuns: 300 },
  );
});
