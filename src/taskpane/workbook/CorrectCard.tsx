import type { Language } from "../../data/language";
import { isRepairable } from "../../excel/read/cellCauses";
import type { Scan } from "../../excel/read/scan";
import type { WorkbookMessages } from "../messages/workbook";
import { FaultList, type CausedCell } from "./FaultList";

interface Props {
  language: Language;
  scan: Scan;
  locale: string;
  messages: WorkbookMessages;
}

/** The cells that show #NAME? for what the user alone can mend, by reason. */
export function CorrectCard({ scan, ...props }: Props) {
  if (scan.faulty === 0) return null;
  return (
    <section class="card" aria-labelledby="correct-title">
      <h2 id="correct-title">{props.messages.correctTitle}</h2>
      <p>{props.messages.correctLine}</p>
      <FaultList cells={faultyCells(scan)} {...props} />
    </section>
  );
}

function faultyCells({ sheets }: Scan): CausedCell[] {
  return sheets.flatMap(({ sheet: { id, name }, cells }) =>
    cells.flatMap(({ row, column, cause }) =>
      cause && !isRepairable(cause) ? [{ row, column, sheetId: id, sheetName: name, cause }] : [],
    ),
  );
}
