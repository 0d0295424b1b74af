import {
  CustomRangeType,
  generateRandomId,
  type ICellData,
  type ICustomRange,
  type Nullable,
} from "@univerjs/core";
import { invalidArgument } from "../protocol/officeError";
import type { Worksheet } from "../workbook/worksheet";
import { quoteSheetName } from "./cellArea";
import type { Range } from "./range";

/** Excel.RangeHyperlink: where the link of a cell leads, and what its cell shows. */
export interface CellHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** As Excel's own style of that name; its other properties stay the cell's. */
const look = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };

/** The link of the text that a cell of a sheet holds. */
export function hyperlinkOf(
  worksheet: Worksheet,
  cell: Nullable<ICellData>,
): Omit<CellHyperlink, "textToDisplay"> | undefined {
  const linked = cell?.p?.body?.customRanges?.find(
    ({ rangeType }) => rangeType === CustomRangeType.HYPERLINK,
  );
  const { url, screenTip } = (linked?.properties ?? {}) as { url?: string; screenTip?: string };
  if (url === undefined) return undefined;
  const target = url.startsWith("#") ? { documentReference: referenceOf(worksheet, url) } : { address: url };
  return { ...target, ...(screenTip !== undefined && { screenTip }) };
}

/** Makes a cell's text a link. */
export function setHyperlink(cell: Range, value: unknown): void {
  const link = toHyperlink(value);
  if (link.textToDisplay !== undefined) cell.Values = [[`'${link.textToDisplay}`]];
  for (const part of ["cl", "ul"] as const) cell.cells.setStyle(cell.area, part, look[part]);
  linkText(cell, link);
}

/** Makes a cell's text a link, and leaves how it looks. */
export function linkText({ worksheet, cells, area }: Range, link: CellHyperlink): void {
  const url = link.address ?? urlOf(worksheet, link.documentReference ?? "");
  cells.writeRichText(area.row, area.column, (text) => linkedRange(text, url, link.screenTip));
}

function linkedRange(text: string, url: string, screenTip: string | undefined): ICustomRange {
  return {
    startIndex: 0,
    endIndex: text.length - 1,
    rangeId: generateRandomId(),
    rangeType: CustomRangeType.HYPERLINK,
    properties: { url, ...(screenTip !== undefined && { screenTip }) },
  };
}

function toHyperlink(value: unknown): CellHyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const link = value as CellHyperlink;
  const isGiven = link.address !== undefined || link.documentReference !== undefined;
  if (!isGiven || Object.values(link).some((part) => typeof part !== "string")) throw invalidArgument();
  return link;
}

/** Univer links to cells by the id of their sheet. */
function urlOf(worksheet: Worksheet, documentReference: string): string {
  const { worksheet: sheet, Address } = worksheet.rangeFrom(documentReference);
  return `#gid=${sheet.Id}&range=${Address.slice(Address.lastIndexOf("!") + 1)}`;
}

/** The same as Excel has it; as where cells were deleted, if there is no such sheet. */
function referenceOf({ workbook }: Worksheet, url: string): string {
  const to = new URLSearchParams(url.slice(1));
  const sheet = workbook.Worksheets.find(to.get("gid"));
  return sheet ? `${quoteSheetName(sheet.Name)}!${to.get("range") ?? "A1"}` : "#REF!";
}
