import { selectRange } from "../../excel/read/selection";
import { sheetAddress } from "../../grid/address";
import type { WorkbookWords } from "./words";

/** Cells to go to, and what is told of them. */
export interface ListedCells {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly detail: string;
}

interface Props {
  cells: readonly ListedCells[];
  locale: string;
  words: WorkbookWords;
}

const mostRows = 8;

/** Places in the workbook; each leads there. */
export function CellList({ cells, locale, words }: Props) {
  const more = cells.length - mostRows;
  return (
    <ul class="cells">
      {cells.slice(0, mostRows).map(({ sheetId, sheetName, address, detail }) => (
        <li key={`${sheetId}!${address}`}>
          <button type="button" onClick={() => void selectRange(sheetId, address)}>
            <code>{sheetAddress(sheetName, address)}</code>
            <span>{detail}</span>
          </button>
        </li>
      ))}
      {more > 0 && <li class="more">{words.moreRanges(more.toLocaleString(locale))}</li>}
    </ul>
  );
}
