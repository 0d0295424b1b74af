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
  type Injector,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { addCharts } from "../charts/chartStore";
import { CellEditing } from "./cellEditing";
import { compareValuesThemselves } from "./comparisons";
import { emptyWorkbook, type SheetSize } from "./emptyWorkbook";
import { patchFilterButtons } from "./filterButtons";
import { findHiddenRowsFast } from "./hiddenRows";
import { patchLexer } from "./lexerPatch";
import { copyLexerTrees } from "./lexerTreeCopies";
import { patchLambdas } from "./lambdas";
import { recalculateOnNameChanges } from "./nameChanges";
import { keepParsedFormulas } from "./parsedFormulas";
import { patchRedoneStyles } from "./redoneStyles";
import { fitRowsByCellsInUse } from "./rowHeights";
import { followTableHeaders } from "./tableHeaders";
import { patchTableNames } from "./tableNames";

type PluginConfig = ConstructorParameters<PluginCtor<Plugin>>[0];

/** A Univer plugin, alone or with its configuration, as Univer's presets list them. */
export type SpreadsheetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, PluginConfig];

/** One running Univer with one workbook in it. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: FWorkbook;
  readonly sheetSize: SheetSize;
  readonly cellEditing: CellEditing;
  dispose(): void;
}

/** Starts Univer with these plugins and an empty workbook; the same in the browser and in Node. */
export function createSpreadsheet(
  plugins: readonly SpreadsheetPlugin[],
  sheetSize: SheetSize,
  config: Partial<IUniverConfig> = {},
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
  const workbook = api.createWorkbook(emptyWorkbook(sheetSize));
  const injector = univer.__getInjector();
  const { lexerTreeBuilder } = api.getFormula();
  patchLexer(lexerTreeBuilder);
  patchLambdas(lexerTreeBuilder);
  copyLexerTrees(lexerTreeBuilder);
  compareValuesThemselves();
  fitRowsByCellsInUse();
  keepParsedFormulas(injector.get(IFunctionService));
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
  patchFilterButtons(spreadsheet);
  patchTableNames(spreadsheet);
  patchRedoneStyles(spreadsheet);
  followTableHeaders(spreadsheet);
  recalculateOnNameChanges(spreadsheet);
  findHiddenRowsFast(spreadsheet);
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
