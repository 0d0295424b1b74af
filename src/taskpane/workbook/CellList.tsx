import { selectRange } from "../../excel/read/selection";
import { sheetAddress } from "../../grid/address";
import type { WorkbookMessages } from "../messages/workbook";

/** A range to go to, and a detail shown beside it. */
export interface ListedCells {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly detail: string;
}

interface Props {
  cells: readonly ListedCells[];
  locale: string;
  messages: WorkbookMessages;
}

const mostRows = 8;

/** Places in the workbook; each leads there. */
export function CellList({ cells, locale, messages }: Props) {
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
      {more > 0 && <li class="more">{messages.moreRanges(more.toLocaleString(locale))}</li>}
    </ul>
  );
}
