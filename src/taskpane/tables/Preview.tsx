import type { ComponentChildren } from "preact";
import type { Language } from "../../data/language";
import { unitText } from "../../data/provenance";
import { columnLetters, type CellPosition } from "../../grid/address";
import * as styles from "../../tables/styles";
import { scaleColor } from "../../tables/coloring";
import type { TableCell, TableDescription } from "../../tables/description";
import { formattedNumber } from "../../tables/numberFormat";
import { blockCells, tableSize } from "../../tables/placement";
import type { PaneMessages } from "../messages/pane";
import "./preview.css";

interface Props {
  table: TableDescription;
  /** The chart, where the table has one. */
  children?: ComponentChildren;
  /** The sheet's cell that the table's first cell will be. */
  first: CellPosition;
  /** Cells that are in the way, by their position in the table. */
  occupied: readonly CellPosition[];
  language: Language;
  /** Whose separators numbers are shown with. */
  locale: string;
  messages: PaneMessages;
}

/** Preview text is four fifths the size of the sheet's. */
const scale = 0.8;

const shadedInk = "#1A1A1A";

/** The very cells that will be inserted, under the addresses they will have. */
export function Preview({ table, children, first, occupied, language, locale, messages }: Props) {
  const { rows, columns } = tableSize(table);
  const isOccupied = occupiedAt(occupied);
  const shadeAt = shadesOf(table);
  return (
    <section class="preview">
      {children}
      <div class="sheet" tabIndex={0} role="region" aria-label={messages.preview}>
        <table>
          <colgroup>
            <col style={{ width: "22px" }} />
            {table.columnWidths.map((width) => (
              <col style={{ width: `${Math.round(width * scale)}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td />
              {table.columnWidths.map((_, column) => (
                <th scope="col">{columnLetters(first.column + column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, rowIndex) => (
              <tr>
                <th scope="row">{first.row + rowIndex + 1}</th>
                {row.map((cell, column) => (
                  <td
                    class={`${lookClasses(row, column)} ${occupiedClasses(isOccupied, rowIndex, column)}`}
                    style={shadeAt(rowIndex, column)}
                  >
                    <span>{shownValue(cell, locale)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {messages.rowsByColumns(rows, columns, hasAmounts(table) ? unitText.usdBn[language] : "")}
        {table.chart && `${messages.detailSeparator}${messages.chartBelow}`}
      </p>
    </section>
  );
}

/** Whether a table has amounts of money, and not rates or text alone. */
function hasAmounts(table: TableDescription): boolean {
  return table.rows.flat().some(({ style }) => style?.numberFormat === styles.amount.numberFormat);
}

function shownValue({ value, style }: TableCell, locale: string): string {
  return typeof value === "number" && style?.numberFormat
    ? formattedNumber(value, style.numberFormat, locale)
    : String(value);
}

/** The colours of the cells that are shaded by their values. */
function shadesOf(
  table: TableDescription,
): (row: number, column: number) => { background?: string; color?: string } {
  const shades = new Map<string, string>();
  for (const { kind, cells } of table.colorings ?? []) {
    if (kind !== "scale") continue;
    const block = blockCells(table, cells);
    const values = block.map(({ cell }) => Number(cell.value));
    block.forEach(({ row, column }, index) =>
      shades.set(`${row},${column}`, scaleColor(values[index] ?? 0, values)),
    );
  }
  return (row, column) => {
    const background = shades.get(`${row},${column}`);
    // The shades are light in dark mode too.
    return background ? { background, color: shadedInk } : {};
  };
}

type IsOccupied = (row: number, column: number) => boolean;

function occupiedAt(cells: readonly CellPosition[]): IsOccupied {
  const keys = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return (row, column) => keys.has(`${row},${column}`);
}

/** Marks a cell that is in the way, with a line on each side where the block it belongs to ends. */
function occupiedClasses(isOccupied: IsOccupied, row: number, column: number): string {
  if (!isOccupied(row, column)) return "";
  const edges = {
    top: !isOccupied(row - 1, column),
    bottom: !isOccupied(row + 1, column),
    left: !isOccupied(row, column - 1),
    right: !isOccupied(row, column + 1),
  };
  return classNames({
    occupied: true,
    ...Object.fromEntries(Object.entries(edges).map(([side, is]) => [`edge-${side}`, is])),
  });
}

function lookClasses(row: readonly TableCell[], column: number): string {
  const { value, style } = row[column] ?? { value: "" };
  return classNames({
    bold: style?.bold,
    large: style?.large,
    wrapped: style?.wrapped,
    shaded: style?.shaded,
    "pending-input": style?.pendingInput,
    rule: style?.ruleAbove,
    right: style?.alignRight || typeof value === "number",
    indented: style?.indented,
    [`role-${style?.role}`]: style?.role,
    // As in Excel, text runs on into empty cells beside it.
    runsOn: typeof value === "string" && value !== "" && row[column + 1]?.value === "" && !style?.ruleAbove,
  });
}

function classNames(names: Record<string, unknown>): string {
  return Object.keys(names)
    .filter((name) => names[name])
    .join(" ");
}
