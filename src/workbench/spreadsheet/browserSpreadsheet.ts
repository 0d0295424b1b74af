import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, merge, type IWorkbookData } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import type { PageSettings } from "../pageSettings";
import { awaitShownSheet } from "./awaitShownSheet";
import { followCellEditor } from "./cellEditor";
import { workbenchSheetSize } from "./sheetSizes";
import { keepKeyboard } from "./keepKeyboard";
import type { UniverTexts } from "./loadTexts";
import { patches } from "./patches/index";
import { restWhileUnchanged } from "./restWhileUnchanged";
import { createSpreadsheet } from "./spreadsheet";
import { type Spreadsheet, type SpreadsheetPlugin } from "./types";

/** Puts a spreadsheet to work with into the element, in the page's language and theme: an empty one, or one saved before. */
export function createBrowserSpreadsheet(
  container: HTMLElement,
  { language, theme }: PageSettings,
  texts: UniverTexts,
  opened?: IWorkbookData,
): Spreadsheet {
  const locale = language === "zh-TW" ? LocaleType.ZH_TW : LocaleType.EN_US;
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      // Excel does not hatch what is protected.
      sheets: { protectedRangeShadow: false },
    }),
    UniverSheetsTablePreset(),
    // The latest of a plugin counts. Excel shows no handle above a table, which would cover cells.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
  ];
  restWhileUnchanged();
  awaitShownSheet();
  const plugins = presets.flatMap((preset) => preset.plugins as SpreadsheetPlugin[]);
  const config = { locale, locales: { [locale]: merge({}, ...texts) }, darkMode: theme === "dark" };
  const spreadsheet = createSpreadsheet(plugins, workbenchSheetSize, config, patches, opened);
  followCellEditor(spreadsheet);
  keepKeyboard(container);
  return spreadsheet;
}
