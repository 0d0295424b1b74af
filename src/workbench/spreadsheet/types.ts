import type { ICommandService, Injector, Plugin, PluginCtor } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellEditing } from "./cellEditing";
import type { SheetSize } from "./sheetSizes";

/** A Univer plugin, alone or with its configuration, as Univer's presets list them. */
export type SpreadsheetPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, PluginConfig];

export type PluginConfig = ConstructorParameters<PluginCtor<Plugin>>[0];

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
