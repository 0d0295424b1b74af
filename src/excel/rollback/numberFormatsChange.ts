import { sheetAddress, rangeAddress, type CellPosition } from "../../grid/address";
import type { WorkbookChange } from "./rollback";

/** The number format of a cell that nobody has given one. */
export const general = "General";

/** Number formats given to a block of cells that had none, row by row; null where a cell kept its own. */
export interface GivenFormats {
  readonly first: CellPosition;
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Cells lose the number formats they were given, unless they have others by now. */
export function numberFormatsChange(
  { id, name }: { readonly id: string; readonly name: string },
  { first, formats }: GivenFormats,
): WorkbookChange {
  const size = { rows: formats.length, columns: formats[0]?.length ?? 0 };
  const address = rangeAddress(first, size);
  return {
    location: sheetAddress(name, address),
    inspect({ workbook }, sheets) {
      if (!sheets.has(id)) return undefined;
      const range = loadFormats(workbook.worksheets.getItem(id).getRange(address));
      return {
        revert() {
          const now: readonly (readonly unknown[])[] = range.numberFormat;
          const reverted = formats.map((line, r) =>
            line.map((format, c) => (format !== null && now[r]?.[c] === format ? general : null)),
          );
          if (reverted.flat().some((format) => format !== null)) range.numberFormat = reverted;
          return [];
        },
      };
    },
  };
}

function loadFormats(range: Excel.Range): Excel.Range {
  range.load("numberFormat");
  return range;
}
