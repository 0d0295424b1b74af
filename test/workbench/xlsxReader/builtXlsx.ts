import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** Parts of a file that is built by hand; what is left out is as Excel writes it in a new workbook. */
export interface BuiltXlsx {
  /** Within the sheet's element; cells alone where it begins with a row. */
  readonly sheet?: string;
  /** Within the workbook's element, beside its sheets. */
  readonly workbook?: string;
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** Of the sheet: type, target. */
  readonly related?: readonly (readonly [type: string, target: string])[];
  /** Further parts, or others in the place of those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

/** An .xlsx file with one sheet, named Data. */
export function builtXlsx({
  sheet = "",
  workbook = "",
  styles = "",
  sharedStrings,
  related = [],
  parts = {},
  mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
}: BuiltXlsx): Uint8Array {
  const body = sheet.startsWith("<row") ? `<sheetData>${sheet}</sheetData>` : sheet;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ...(sharedStrings === undefined ? [] : ([["sharedStrings", "sharedStrings.xml"]] as const)),
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${office}">${body}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...(sharedStrings !== undefined && {
      "xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings}</sst>`,
    }),
    ...(related.length > 0 && { "xl/worksheets/_rels/sheet1.xml.rels": relationships(related) }),
    ...parts,
  };
  const bytes = Object.entries(files).map(([path, part]) => [
    path,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  // The fastest way: some of these files are huge.
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 1 });
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}
