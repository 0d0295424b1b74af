import { clearWorkbook } from "./clearWorkbook";
import type { Invocations } from "./customFunctions/invocations";
import type { Keeping } from "./kept/keeping";
import type { CellContent } from "./officeHost/range/sheetCells";
import type { Workbook } from "./officeHost/workbook/workbook";

/** For the browser tests: the grid is a canvas, which shows them nothing. No code of the product uses it. */
export interface Workbench {
  /** Resolves when the grid is drawn and the custom functions can be called. */
  readonly ready: Promise<void>;
  /** Enters a value or a formula as if typed, and resolves when everything is calculated. */
  setCell(address: string, content: CellContent): Promise<void>;
  readCell(address: string): { value: CellContent; formula: CellContent; text: string };
  select(address: string): void;
  /** Excel reports, or no longer, that a cell is being edited, whether or not one is. */
  reportEditing(isEditing: boolean): void;
  protectSheet(name: string): Promise<void>;
  /** Makes the workbook an empty one again, of which nothing is kept. */
  clear(): Promise<void>;
  /** Resolves when nothing is calculating and no custom function is being waited for. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** The workbook in the page's spreadsheet. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly keeping: Keeping;
  readonly invocations: Invocations;
  readonly whenDrawn: Promise<void>;
  /** Resolves when the grid is drawn and the custom functions can be called. */
  readonly ready: Promise<void>;
}

/** Addresses are of the active sheet unless they name another. Before `ready` there may be no sheet. */
export function createWorkbench(opening: Promise<OpenedWorkbook>): Workbench {
  let opened: OpenedWorkbook | undefined;
  const ready = opening.then((workbook) => {
    opened = workbook;
    return workbook.ready;
  });
  // Where opening fails, the page itself says so.
  ready.catch(() => {});

  function current(): OpenedWorkbook {
    if (!opened) throw new Error("The workbook is not there yet: await window.workbench.ready.");
    return opened;
  }
  const rangeOf = (address: string) => current().workbook.activeWorksheet.rangeFrom(address);

  return {
    ready,
    async setCell(address, content) {
      rangeOf(address).Formulas = content;
      await current().invocations.whenSettled();
    },
    readCell(address) {
      const { cells, area } = rangeOf(address);
      return {
        value: cells.value(area.row, area.column),
        formula: cells.formula(area.row, area.column),
        text: cells.text(area.row, area.column),
      };
    },
    select: (address) => rangeOf(address).Select(),
    reportEditing(isEditing) {
      const { cellEditing } = current().workbook.spreadsheet;
      if (isEditing) cellEditing.begin();
      else cellEditing.end();
    },
    async protectSheet(name) {
      await current().workbook.Worksheets.GetItem(name).cells.sheet.getWorksheetPermission().protect();
    },
    async clear() {
      const { workbook, keeping, invocations } = current();
      await invocations.whenSettled();
      await clearWorkbook(workbook);
      await invocations.whenSettled();
      await keeping.forget();
    },
    settled: () => current().invocations.whenSettled(),
  };
}
