// These add Univer's features to the facade's classes: formulas, sheets, conditional formats and tables.
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-table/facade";
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  type IUniverConfig,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { SheetSize } from "./sheetSizes";
import type { PluginConfig, Spreadsheet, SpreadsheetPlugin } from "./types";
import { addCharts } from "../charts/chartStore";
import { addPrintSettings } from "../officeHost/page/printSettings";
import { CellEditing } from "./cellEditing";
import { emptyWorkbook } from "./emptyWorkbook";
import { patches, type UniverPatch } from "./patches/index";
import { keepRefusedFormulasAsText } from "./typedFormulas";

/**
 * Starts Univer with these plugins and an empty workbook, or one that was saved before, and patches it; the same in the
 * browser and in Node.
 */
export function createSpreadsheet(
  plugins: readonly SpreadsheetPlugin[],
  sheetSize: SheetSize,
  config: Partial<IUniverConfig> = {},
  applied: readonly UniverPatch[] = patches,
  opened: Partial<IWorkbookData> = emptyWorkbook(sheetSize),
): Spreadsheet {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    // Univer throws when it has no texts at all, and in Node there are none to show.
    locales: { [LocaleType.EN_US]: {} },
    ...config,
  });
  for (const [plugin, pluginConfig] of latestOfEach(plugins)) univer.registerPlugin(plugin, pluginConfig);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(opened);
  const injector = univer.__getInjector();
  const spreadsheet = {
    api,
    injector,
    commands: injector.get(ICommandService),
    workbook,
    sheetSize,
    cellEditing: new CellEditing(),
    dispose: () => univer.dispose(),
  };
  addCharts(spreadsheet);
  addPrintSettings(spreadsheet);
  for (const { apply } of applied) apply?.(spreadsheet);
  keepRefusedFormulasAsText(spreadsheet);
  return spreadsheet;
}

/** Presets overlap: the later one's configuration of a plugin counts, and it is registered once. */
function latestOfEach(plugins: readonly SpreadsheetPlugin[]) {
  const byName = new Map<string, [PluginCtor<Plugin>, PluginConfig?]>();
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.set(plugin.pluginName, [plugin, config]);
  }
  return byName.values();
}
