import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { completeChart, placeCharts } from "./completeChart";
import { ChartCaches } from "./chartCaches";
import { completeCells } from "./completeCells";
import { completeTable } from "./completeTable";
import { fontElements, inSchemaOrder } from "./schemaOrder";
import type { NameContents, WorkbookContents } from "../contents/workbookContents";

const metadataPath = "xl/metadata.xml";
const metadataOverride =
  `<Override PartName="/${metadataPath}"` +
  ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>';
const metadataRelationship =
  '<Relationship Id="metadata" Target="metadata.xml"' +
  ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata"/>';

/** The meaning of a cell's attribute cm="1", as Excel writes it: the cell's formula may spill. */
const metadata = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  ' xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">',
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1"',
  ' pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1"',
  ' coerce="1" cellMeta="1"/></metadataTypes>',
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">',
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>',
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
].join("");

/** The earliest date that a .zip can have, in local time as it has them: the same workbook makes the same bytes. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Adds to a file what Excelize cannot write: results of formulas, which of them may spill, errors, names of series that
 * are texts, what charts show and where exactly they are, formulas of tables' columns, and what is hidden. And puts in order what it writes otherwise than the schema.
 */
export function completeXlsx(
  xlsx: Uint8Array<ArrayBuffer>,
  { sheets, names }: WorkbookContents,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(xlsx);
  const edit = (path: string, change: (xml: string) => string) => {
    const xml = files[path];
    if (!xml) throw new Error(`The file has no ${path}.`);
    files[path] = strToU8(change(strFromU8(xml)));
  };
  // Files of one kind are numbered in the order in which they came.
  const editEach = <T>(items: readonly T[], kind: string, change: (xml: string, item: T) => string) =>
    items.forEach((item, index) => edit(`xl/${kind}${index + 1}.xml`, (xml) => change(xml, item)));

  const withCharts = sheets.filter(({ charts }) => charts.length > 0);
  const charts = withCharts.flatMap((sheet) => sheet.charts);
  const tables = sheets.flatMap(({ tables, cells }) => tables.map((table) => ({ table, cells })));
  const caches = new ChartCaches(sheets);
  editEach(sheets, "worksheets/sheet", (xml, { cells }) => completeCells(xml, cells));
  editEach(charts, "charts/chart", (xml, chart) => completeChart(xml, chart, caches));
  editEach(withCharts, "drawings/drawing", (xml, sheet) => placeCharts(xml, sheet.charts));
  editEach(tables, "tables/table", (xml, { table, cells }) => completeTable(xml, table, cells));
  edit("xl/workbook.xml", (xml) => hideNames(xml, names));
  edit("xl/styles.xml", (xml) => withOrderedFonts(withoutEmptyColors(xml)));
  edit("docProps/core.xml", withPrefix);
  if (sheets.some(({ cells }) => cells.some(({ fills }) => fills))) {
    files[metadataPath] = strToU8(metadata);
    edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${metadataOverride}$&`));
    edit("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `${metadataRelationship}$&`));
  }
  return zipSync(files, { mtime: zipEpoch });
}

function withOrderedFonts(xml: string): string {
  return xml.replace(
    /<font>(.*?)<\/font>/gs,
    (_, elements: string) => `<font>${inSchemaOrder(elements, fontElements)}</font>`,
  );
}

/** Gives the document's properties the prefix that Excel writes, and by which other programs look for them. */
function withPrefix(xml: string): string {
  return xml.replace(/(<\/?)(?=coreProperties|lastModifiedBy)/g, "$1cp:").replace(" xmlns=", " xmlns:cp=");
}

/** Removes the empty colour that Excelize writes for a font with other properties only, such as bold. */
function withoutEmptyColors(xml: string): string {
  return xml.replaceAll("<color></color>", "");
}

function hideNames(xml: string, names: readonly NameContents[]): string {
  let index = 0;
  return xml.replace(/<definedName /g, (start) =>
    names[index++]?.isVisible === false ? `${start}hidden="1" ` : start,
  );
}
