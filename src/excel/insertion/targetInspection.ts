import type { Layout, PlacedTable } from "../../tables/reference";
import type { Target } from "../host/target";
import type { CellFormats } from "../read/cellFormats";
import type { Obstacle } from "./obstacle";

/** What is at a target before tables are written there, as long as no names are chosen for their cells. */
export interface UnnamedInspection {
  readonly tables: readonly PlacedTable[];
  readonly obstacle?: Obstacle | undefined;
  /** Of the columns as they are, in points; none for new sheets. */
  readonly columnWidths: readonly number[];
  /** Names whose scope is the target's sheet. */
  readonly sheetScopedNames: readonly string[];
  /** Of the target's sheet; none for new sheets. */
  readonly existingChartNames: readonly string[];
  /** Of the workbook, where new sheets are to be added. */
  readonly existingSheetIds: readonly string[];
  /** Of the cells, if requested. */
  readonly formats?: CellFormats | undefined;
}

/** Where tables would be written, and what is there now. */
export interface TargetInspection extends UnnamedInspection {
  readonly target: Target;
  readonly layout: Layout;
  /** The Excel Tables of the workbook. */
  readonly existingExcelTableNames: readonly string[];
  /** Names whose scope is the active sheet, which Excel may refuse elsewhere. */
  readonly activeSheetNames: readonly string[];
  /** Of the first table and its chart, without the sheet: B2:G9. */
  readonly address: string;
}
