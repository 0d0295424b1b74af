import { CommandType, IUniverInstanceService, type IMutation, type Workbook } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Spreadsheet } from "../../spreadsheet/types";
import type { CellArea } from "../range/cellArea";
import type { SheetCells } from "../range/sheetCells";

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
export const initialPrintSettings: PrintSettings = {
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

interface SetPrintSettingsParams {
  readonly unitId: string;
  readonly sheetId: string;
  readonly print: PrintSettings;
}

/** A mutation of Univer's kind, so that it counts as a change of the workbook. */
const SetPrintSettingsMutation: IMutation<SetPrintSettingsParams> = {
  id: "workbench.mutation.set-print-settings",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, sheetId, print }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    sheet?.setCustomMetadata({ ...sheet.getCustomMetadata(), print });
    return sheet !== undefined;
  },
};

/** Lets print settings of the spreadsheet's sheets be changed. */
export function addPrintSettings({ commands }: Pick<Spreadsheet, "commands">): void {
  commands.registerCommand(SetPrintSettingsMutation);
}

/** Univer prints nothing, and keeps them with the sheet: they are copied with it, and go and come back with it. */
export function printSettings(sheet: FWorksheet): PrintSettings {
  const { print } = (sheet.getCustomMetadata() ?? {}) as { print?: PrintSettings };
  return print ?? initialPrintSettings;
}

export function changePrintSettings(
  { spreadsheet, sheet }: SheetCells,
  changes: Partial<PrintSettings>,
): void {
  const params: SetPrintSettingsParams = {
    unitId: spreadsheet.workbook.getId(),
    sheetId: sheet.getSheetId(),
    print: { ...printSettings(sheet), ...changes },
  };
  spreadsheet.commands.syncExecuteCommand(SetPrintSettingsMutation.id, params);
}
