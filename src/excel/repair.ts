import { isBroken, isBusy, repairedFormula, unknownName } from "../handoff/ourFormula";
import { calculated } from "./calculated";
import { readCells } from "./readCells";
import type { OurSheet, Scan } from "./scan";
import type { Watch } from "./watch";
import { whenAnswered } from "./whenAnswered";
import { writeCells } from "./writeCells";

/** What became of the cells that were to be entered again. */
export interface Repair {
  readonly healed: number;
  /** Still unknown to Excel: the functions do not respond, or the formula has another name it does not know. */
  readonly stillBroken: number;
  /** Sheets whose cells were left because they are protected. */
  readonly protectedSheets: readonly string[];
}

/** The sheets of a scan with only the cells that have to be entered again. */
export function brokenSheets({ sheets }: Scan): readonly OurSheet[] {
  return sheets.flatMap(({ sheet, cells }) => {
    const broken = cells.filter(({ formula, value }) => isBroken(formula, value));
    return broken.length > 0 ? [{ sheet, cells: broken }] : [];
  });
}

/** Enters the broken formulas of a scan again, by our functions' own names, and looks what they show then. */
export function repair(scan: Scan, watch: Watch<"writing" | "comparing"> = {}): Promise<Repair> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const [open, closed] = byProtection(brokenSheets(scan));
    const entries = open.map(({ sheet, cells }) => ({
      sheetId: sheet.id,
      entries: cells.map(({ row, column, formula }) => ({ row, column, content: repairedFormula(formula) })),
    }));
    await writeCells(context, entries, "writing", watch);
    await calculated(context, watch.signal);
    const written = open.map(({ sheet, cells }) => ({ sheetId: sheet.id, cells }));
    const look = async () => [...(await readCells(context, written, "comparing", watch)).values()];
    const shown = await whenAnswered(look, (values) => values.some(isBusy), watch.signal);
    const stillBroken = shown.filter((value) => value === unknownName).length;
    return {
      healed: shown.length - stillBroken,
      stillBroken,
      protectedSheets: closed.map(({ sheet }) => sheet.name),
    };
  });
}

function byProtection(sheets: readonly OurSheet[]): [open: OurSheet[], closed: OurSheet[]] {
  return [sheets.filter(({ sheet }) => !sheet.isProtected), sheets.filter(({ sheet }) => sheet.isProtected)];
}
