import type { Explanation } from "../../explain/explanation";
import { shownCell, unitOf } from "../../explain/shownValue";
import { isCells, isError, type CellValue, type Value } from "../../formulas/value";
import type { ValueUnit } from "../../functions/functionDoc";
import type { FunctionsMessages } from "../messages/functions";
import { resultUnits } from "./resultUnits";

interface Props {
  explanation: Explanation;
  value: Value;
  locale: string;
  messages: FunctionsMessages;
}

/** How many rows of a result are shown; the sheet will show all. */
const mostRows = 8;

/** A result of several cells, as it will be in the sheet. */
export function ResultGrid({ explanation, value, locale, messages }: Props) {
  const rows = isCells(value) ? value : [[value]];
  const units = resultUnits(explanation);
  const hidden = rows.length - mostRows;
  return (
    <>
      <div class="grid" tabIndex={0} role="group" aria-label={messages.result}>
        <table>
          <tbody>
            {rows.slice(0, mostRows).map((row) => (
              <tr>
                {row.map((cell, column) => (
                  <td class={kindOfCell(cell)}>{shownInGrid(cell, unitOf(units, column), locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="caption">
        {hidden > 0 && `${messages.moreRows(hidden)}${messages.detailSeparator}`}
        {messages.fills(rows.length, rows[0]?.length ?? 0)}
      </p>
    </>
  );
}

/** Plain numbers as a sheet shows them where nobody has chosen a format: without groups of thousands. */
function shownInGrid(cell: CellValue, unit: ValueUnit, locale: string): string {
  if (cell === "") return "";
  if (typeof cell === "number" && unit === "number") {
    return cell.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 10 });
  }
  return shownCell(cell, unit, locale, "column");
}

function kindOfCell(cell: CellValue): string | undefined {
  if (isError(cell)) return "wrong";
  return typeof cell === "number" ? "number" : undefined;
}
