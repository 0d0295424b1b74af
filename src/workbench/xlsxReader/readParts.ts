import type { CellContents } from "../contents/workbookContents";
import { quoteSheetName, splitSheetName } from "../officeHost/range/cellArea";
import { areaIn } from "./areas";
import { CellStyles } from "./cellStyles";
import { withMeaningsOfClashingNames } from "./clashingNames";
import { FileColors } from "./fileColors";
import { limits } from "./limits";
import { withCellsOfLostParts, type FileTable } from "./lostTableParts";
import { OmissionList } from "./omissionList";
import type { OmissionKind } from "./omission";
import { readCharts } from "./readCharts";
import { readNames, withPrintNames } from "./readNames";
import { readSheet } from "./readSheet";
import { renamedSheets, validSheetNames, withRenamedSheets } from "./sheetNames";
import type { ReadXlsx } from "./readXlsx";
import { SharedStrings } from "./sharedStrings";
import type { SheetContext } from "./sheetContext";
import type { XlsxPackage } from "./xlsxPackage";
import { XlsxRefusal } from "./xlsxRefusal";
import { isTrue, type XmlElement } from "./xml";

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly part: string;
}

/** Sheets that are no worksheets, by their relationship to the workbook. */
const otherSheets: Readonly<Record<string, OmissionKind>> = {
  chartsheet: "chartSheet",
  dialogsheet: "dialogSheet",
  xlMacrosheet: "macroSheet",
  xlIntlMacrosheet: "macroSheet",
};

/** What belongs to the workbook, by its relationship. */
const ofWorkbook: Readonly<Record<string, OmissionKind>> = {
  vbaProject: "macro",
  externalLink: "externalLink",
  connections: "connection",
};

/** Reads the parts of a workbook. */
export function readParts(xlsx: XlsxPackage, onProgress: (share: number) => void): ReadXlsx {
  const { mainPart } = xlsx;
  const root = xlsx.root(mainPart);
  if (root.name !== "workbook") throw new XlsxRefusal("brokenXml", mainPart);
  const omissions = new OmissionList();
  omitOfWorkbook(xlsx, root, omissions);
  const own = listSheets(xlsx, root, omissions);
  const listed = withValidNames(own, omissions);
  const worksheets = listed.filter((sheet) => sheet !== undefined);
  if (worksheets.length === 0) throw new XlsxRefusal("missingPart", "worksheets");
  const [stringsPart] = xlsx.related(mainPart, "sharedStrings");
  const progress = shareOf(
    [...worksheets.map(({ part }) => part), ...(stringsPart ? [stringsPart] : [])],
    xlsx,
    onProgress,
  );
  const strings = readStrings(xlsx, stringsPart, progress);
  const fileTables: FileTable[] = [];
  const contexts = sheetContexts(xlsx, root, worksheets, omissions, strings, fileTables);
  const sheets = contexts.map(({ context, isVisible }) => readSheet(context, isVisible, progress));
  const names = readNames(root, listed, omissions);
  const formatAt = (reference: string) => numberFormatAt(sheets, reference);
  const { activeTab = "0" } = root.at("bookViews", "workbookView")?.attributes ?? {};
  const active = listed[Number(activeTab)];
  const contents = {
    sheets: contexts.map(({ context }, index) => {
      const sheet = sheets[index];
      if (!sheet) throw new XlsxRefusal("missingPart", context.part);
      return withPrintNames(
        { ...sheet, charts: readCharts(context, sheet, formatAt) },
        names.builtIn,
        omissions,
      );
    }),
    names: names.own,
    activeSheet: active ? Math.max(0, worksheets.indexOf(active)) : 0,
  };
  const renamed = withRenamedSheets(contents, renamedSheets(own, listed));
  const known = withMeaningsOfClashingNames(withCellsOfLostParts(renamed, fileTables), omissions);
  return { contents: known, omissions: omissions.all };
}

/** Tells which share of the parts is read that take time. */
function shareOf(
  parts: readonly string[],
  xlsx: XlsxPackage,
  onProgress: (share: number) => void,
): (bytes: number) => void {
  const whole = parts.reduce((sum, part) => sum + xlsx.size(part), 0);
  let read = 0;
  return (bytes) => {
    read += bytes;
    onProgress(Math.min(1, read / whole));
  };
}

function readStrings(
  xlsx: XlsxPackage,
  part: string | undefined,
  onProgress: (bytes: number) => void,
): SharedStrings {
  const strings = new SharedStrings();
  if (part !== undefined) xlsx.read(part, strings, onProgress);
  return strings;
}

function omitOfWorkbook(xlsx: XlsxPackage, root: XmlElement, omissions: OmissionList): void {
  for (const { type } of xlsx.relationships(xlsx.mainPart)) {
    const kind = ofWorkbook[type];
    if (kind) omissions.add(kind);
  }
  const { calcMode = "auto", iterate } = root.at("calcPr")?.attributes ?? {};
  if (calcMode === "manual" || isTrue(iterate)) omissions.add("calculationMode");
  if (isTrue(root.at("workbookProtection")?.attributes["lockStructure"])) omissions.add("protection");
  if (beginsIn1904(root)) omissions.add("date1904");
}

function beginsIn1904(root: XmlElement): boolean {
  return isTrue(root.at("workbookPr")?.attributes["date1904"]);
}

/** The sheets in their order; undefined for one that is no worksheet. */
function listSheets(
  xlsx: XlsxPackage,
  root: XmlElement,
  omissions: OmissionList,
): (ListedSheet | undefined)[] {
  const relationships = new Map(xlsx.relationships(xlsx.mainPart).map((each) => [each.id, each]));
  const sheets = root.at("sheets")?.all("sheet") ?? [];
  if (sheets.length > limits.sheets) throw new XlsxRefusal("tooManySheets", `${sheets.length}`);
  return sheets.map(({ attributes: { name = "", state = "visible", id = "" } }) => {
    const { type = "", target = "" } = relationships.get(id) ?? {};
    // A module of macros, as Excel 5 had them among the sheets, has no part here.
    const other = id === "" ? "macroSheet" : otherSheets[type];
    if (other) omissions.add(other, name);
    else if (!xlsx.has(target)) throw new XlsxRefusal("missingPart", target || name);
    return other ? undefined : { name, isVisible: state === "visible", part: target };
  });
}

/** With the names that Excel would give to sheets whose own it does not take. */
function withValidNames(
  sheets: readonly (ListedSheet | undefined)[],
  omissions: OmissionList,
): (ListedSheet | undefined)[] {
  const names = validSheetNames(sheets.map((sheet) => sheet?.name));
  return sheets.map((sheet, index) => {
    const name = names[index];
    if (!sheet || name === undefined || name === sheet.name) return sheet;
    omissions.add("sheetName", name);
    return { ...sheet, name };
  });
}

function sheetContexts(
  xlsx: XlsxPackage,
  root: XmlElement,
  sheets: readonly ListedSheet[],
  omissions: OmissionList,
  strings: SharedStrings,
  fileTables: FileTable[],
): { context: SheetContext; isVisible: boolean }[] {
  const part = (type: string) => {
    const [path] = xlsx.related(xlsx.mainPart, type);
    return path === undefined ? undefined : xlsx.root(path);
  };
  const styleSheet = part("styles");
  const colors = new FileColors(part("theme"), styleSheet?.at("colors", "indexedColors"));
  const styles = new CellStyles(styleSheet, colors);
  let count = 0;
  let characters = 0;
  const countCells: SheetContext["countCells"] = (further, charactersInThem) => {
    count += further;
    characters += charactersInThem;
    if (count >= limits.cells) throw new XlsxRefusal("tooManyCells");
    if (characters > limits.characters) throw new XlsxRefusal("contentsTooLarge", "texts and formulas");
  };
  return sheets.map(({ name, part: sheetPart, isVisible }) => {
    const omit: SheetContext["omit"] = (kind, cells, number) =>
      omissions.add(kind, cells ? quoteSheetName(name) : name, cells, number);
    const context = {
      xlsx,
      part: sheetPart,
      name,
      styles,
      colors,
      strings,
      fileTables,
      beginsIn1904: beginsIn1904(root),
      omit,
      countCells,
    };
    return { context, isVisible };
  });
}

/** The format of the first cell of a reference. */
function numberFormatAt(
  sheets: readonly { name: string; cells: readonly CellContents[] }[],
  reference: string,
): string {
  const { sheetName, cells } = splitSheetName(reference);
  const area = areaIn(cells);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  const cell = area && sheet && cellAt(sheet.cells, area.row, area.column);
  return cell?.look.style.n?.pattern ?? "General";
}

/** A cell of those that are sorted row by row. */
function cellAt(cells: readonly CellContents[], row: number, column: number): CellContents | undefined {
  let [first, end] = [0, cells.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const cell = cells[middle];
    if (cell && (cell.row < row || (cell.row === row && cell.column < column))) first = middle + 1;
    else end = middle;
  }
  const found = cells[first];
  return found?.row === row && found.column === column ? found : undefined;
}
