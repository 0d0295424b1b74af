import { ClientObject, nullObject, type NullObject } from "../protocol/clientObject";
import { invalidArgument } from "../protocol/officeError";
import type { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import type { Worksheet } from "../workbook/worksheet";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { changePrintSettings, printSettings, type PrintSettings, type PrintZoom } from "./printSettings";

/** Excel.PageLayout: how a sheet is printed. */
export class PageLayout extends ClientObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.worksheet);
  }
  get Orientation(): string {
    return this.settings.orientation;
  }
  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.change({ orientation });
  }
  get Zoom(): PrintZoom {
    return this.settings.zoom;
  }
  set Zoom(zoom: unknown) {
    this.change({ zoom: toZoom(zoom) });
  }

  SetPrintArea(area: unknown): void {
    this.change({ area: this.worksheet.rangeFrom(area).area });
  }
  GetPrintAreaOrNullObject(): RangeAreas | NullObject {
    const { area } = this.settings;
    if (!area) return nullObject;
    const { row, column, rowCount, columnCount } = area;
    return new RangeAreas([this.worksheet.GetRangeByIndexes(row, column, rowCount, columnCount)]);
  }
  SetPrintTitleRows(rows: unknown): void {
    const { row, rowCount } = this.worksheet.rangeFrom(rows).area;
    this.change({ titleRows: { row, rowCount } });
  }
  GetPrintTitleRowsOrNullObject(): Range | NullObject {
    const { titleRows } = this.settings;
    if (!titleRows) return nullObject;
    return this.worksheet.GetRangeByIndexes(titleRows.row, 0, titleRows.rowCount, 1).GetEntireRow();
  }

  private get settings(): PrintSettings {
    return printSettings(this.worksheet.cells.sheet);
  }

  private change(changes: Partial<PrintSettings>): void {
    this.worksheet.assertUnprotected();
    changePrintSettings(this.worksheet.cells, changes);
  }
}

/** Either a scale or a number of pages; what is left out of the pages is as Excel needs it. */
function toZoom(value: unknown): PrintZoom {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Partial<PrintZoom>;
  const fits = [horizontalFitToPages, verticalFitToPages].some((pages) => pages != null);
  if (fits === (scale != null)) throw invalidArgument();
  if (scale != null && !(scale >= 10 && scale <= 400)) throw invalidArgument();
  return {
    scale: scale ?? null,
    horizontalFitToPages: horizontalFitToPages ?? null,
    verticalFitToPages: verticalFitToPages ?? null,
  };
}
