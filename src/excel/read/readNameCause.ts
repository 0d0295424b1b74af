import { unknownName } from "../../formulas/customFunctionFormula";
import { nameCauses } from "../../formulas/nameCauses";
import { NameIndex } from "../../formulas/nameFault";
import { referredAreas, type Area } from "../../formulas/referredAreas";
import { isError } from "../../formulas/value";
import { usedParts } from "../../formulas/usedParts";
import { cellPosition } from "../../grid/address";
import { whenNotEditing } from "../host/run";
import { namelessCells, placeKey, type CellCause, type LocatedCell } from "./cellCauses";
import { readKnownNames } from "./knownNames";
import type { CellReading } from "./readCell";
import { readBands, usedSheets, type Band, type UsedSheet } from "./readSheets";

/** As many steps are taken from a cell to those that it refers to, and as many cells are found. */
const most = { steps: 20, cells: 500 };

/** The most cells that are read of what a formula refers to; the functions take far fewer. */
const mostCellsOfArea = 10_000;

/** Why a cell that has been read shows #NAME?, or #VALUE! in its place: follows the error through the cells that it refers to. */
export function readNameCause(
  { sheet, address, formula, value }: Pick<CellReading, "sheet" | "address" | "formula" | "value">,
  functions: ReadonlySet<string>,
): Promise<CellCause | undefined> {
  return Excel.run(whenNotEditing, async (context) => {
    const known = await readKnownNames(context, functions);
    const sheets = new Map((await usedSheets(context)).map((each) => [each.name.toLowerCase(), each]));
    const index = new NameIndex(known);
    const position = cellPosition(address);
    const own = sheets.get(sheet.toLowerCase());
    if (!position || !own) return undefined;
    const isVague = !isError(value) || value.error !== unknownName;
    const start = { sheet, sheetId: own.id, ...position, formula, isVague };
    const found = new Map<string, LocatedCell>([[placeKey(start), start]]);
    let latest: readonly LocatedCell[] = [start];
    for (let step = 0; step < most.steps && latest.length > 0 && found.size < most.cells; step += 1) {
      const areas = latest.flatMap((cell) => referredAreas(usedParts(String(cell.formula)), cell, index));
      const nameless = await namelessIn(context, areas, sheets);
      latest = nameless.filter((cell) => !found.has(placeKey(cell))).slice(0, most.cells);
      for (const cell of latest) found.set(placeKey(cell), cell);
    }
    return nameCauses([...found.values()], known).get(start);
  });
}

/** The cells of areas that show #NAME?, in one request. */
async function namelessIn(
  context: Excel.RequestContext,
  areas: readonly Area[],
  sheets: ReadonlyMap<string, UsedSheet>,
): Promise<LocatedCell[]> {
  const bands = areas.flatMap((area) => {
    const on = sheets.get(area.sheet.toLowerCase());
    return (on && usedPart(area, on)) ?? [];
  });
  if (bands.length === 0) return [];
  return (await readBands(context, bands)).flatMap(namelessCells);
}

/** What there is of an area within the cells of its sheet that hold something. */
function usedPart({ top, left, bottom, right }: Area, sheet: UsedSheet): Band | undefined {
  const { used } = sheet;
  if (!used) return undefined;
  const [row, column] = [Math.max(top, used.row), Math.max(left, used.column)];
  const columns = Math.min(right, used.column + used.columns - 1) - column + 1;
  const all = Math.min(bottom, used.row + used.rows - 1) - row + 1;
  const rows = Math.min(all, Math.floor(mostCellsOfArea / Math.max(1, columns)));
  return rows > 0 && columns > 0 ? { sheet, row, column, rows, columns } : undefined;
}
