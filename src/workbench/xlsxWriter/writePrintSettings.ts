import type { PageTexts, PrintZoom } from "../officeHost/page/printSettings";
import { formatAbsoluteArea, quoteSheetName } from "../officeHost/range/cellArea";
import { excelSheetSize } from "../spreadsheet/sheetSizes";
import { cellAddress } from "../contents/addresses";
import { done, type ExcelizeFile } from "./excelize";
import type { SheetContents } from "../contents/workbookContents";

/** Writes how a sheet is printed; the cells and rows that are printed are names of Excel's own. */
export function writePrintSettings(
  file: ExcelizeFile,
  { name, print }: Pick<SheetContents, "name" | "print">,
): void {
  const { orientation, zoom, area, titleRows, texts, breaks } = print;
  done(file.SetPageLayout(name, { Orientation: orientation.toLowerCase(), ...zoomOptions(zoom) }));
  if (zoom.scale === null) done(file.SetSheetProps(name, { FitToPage: true }));
  const [OddHeader, OddFooter] = [headerOf(texts), footerOf(texts)];
  if (OddHeader || OddFooter) done(file.SetHeaderFooter(name, { OddHeader, OddFooter }));
  for (const row of breaks) done(file.InsertPageBreak(name, cellAddress(row, 0)));
  const writeName = (Name: string, address: string) =>
    done(
      file.SetDefinedName({
        Name: `_xlnm.${Name}`,
        RefersTo: `${quoteSheetName(name)}!${address}`,
        Scope: name,
      }),
    );
  if (area) writeName("Print_Area", formatAbsoluteArea(area, excelSheetSize));
  if (titleRows) writeName("Print_Titles", `$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`);
}

function zoomOptions({ scale, horizontalFitToPages, verticalFitToPages }: PrintZoom) {
  if (scale !== null) return { AdjustTo: scale };
  // 0 is as many as are needed.
  return { FitToWidth: horizontalFitToPages ?? 0, FitToHeight: verticalFitToPages ?? 0 };
}

function headerOf({ leftHeader, centerHeader, rightHeader }: PageTexts): string {
  return inSections(leftHeader, centerHeader, rightHeader);
}

function footerOf({ leftFooter, centerFooter, rightFooter }: PageTexts): string {
  return inSections(leftFooter, centerFooter, rightFooter);
}

function inSections(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
