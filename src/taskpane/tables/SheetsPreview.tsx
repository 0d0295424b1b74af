import { useState } from "preact/hooks";
import type { Language } from "../../data/language";
import type { CellPosition } from "../../grid/address";
import type { TableDescription } from "../../tables/description";
import type { TablesMessages } from "../messages/tables";
import { ChartPreview } from "./ChartPreview";
import { Preview } from "./Preview";

interface Props {
  tables: readonly TableDescription[];
  first: CellPosition;
  /** Cells that are in the way of the only table, by their position in it. */
  occupied: readonly CellPosition[];
  language: Language;
  locale: string;
  messages: TablesMessages;
}

/** The preview of a table; of a model the one of the chosen sheet, under tabs as Excel has them. */
export function SheetsPreview({ tables, ...shared }: Props) {
  const [shown, setShown] = useState(0);
  const table = tables[shown];
  if (!table) return null;
  const preview = (
    <Preview table={table} {...shared}>
      {table.chart && <ChartPreview table={table} chart={table.chart} {...shared} />}
    </Preview>
  );
  if (tables.length === 1) return preview;
  return (
    <>
      <div class="sheetTabs" role="radiogroup" aria-label={shared.messages.sheets}>
        {tables.map(({ title }, index) => (
          <label key={title}>
            <input
              type="radio"
              name="previewed-sheet"
              checked={index === shown}
              // On the web Office handles Tab, and would stop at each of the group.
              tabIndex={index === shown ? 0 : -1}
              onChange={() => setShown(index)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
      {preview}
    </>
  );
}
