import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellArea } from "../range/cellArea";

export type Orientation = "Portrait" | "Landscape";

/** A scale in percent, or on how many pages to fit; null where Excel decides. */
export interface PrintZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

/** The texts above and below each page, in Excel's code: &P is the page, && an ampersand. */
export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet is printed. */
export interface PrintSettings {
  readonly orientation: Orientation;
  readonly zoom: PrintZoom;
  /** None where all that is used is printed. */
  readonly area: CellArea | null;
  /** Rows that are repeated at the top of each page. */
  readonly titleRows: { readonly row: number; readonly rowCount: number } | null;
  readonly texts: PageTexts;
  /** The rows before which a page ends, in order. */
  readonly breaks: readonly number[];
}

/** Those of a new sheet. */
const initial: PrintSettings = {
  orientation: "Portrait",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  area: null,
  titleRows: null,
  texts: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  breaks: [],
};

/** Univer prints nothing, and keeps them with the sheet: they are copied with it, and go and come back with it. */
export function printSettings(sheet: FWorksheet): PrintSettings {
  const { print } = (sheet.getCustomMetadata() ?? {}) as { print?: PrintSettings };
  return print ?? initial;
}

export function changePrintSettings(sheet: FWorksheet, changes: Partial<PrintSettings>): void {
  sheet.setCustomMetadata({
    ...sheet.getCustomMetadata(),
    print: { ...printSettings(sheet), ...changes },
  });
}
