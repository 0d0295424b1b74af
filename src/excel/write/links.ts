import { linkedCell, type Layout, type PlacedTable } from "../../tables/reference";

/**
 * Makes links of a table's cells, to be queued after their contents and styles: Excel gives a link its own look, and the
 * text that it is to show is entered once more.
 */
export function addLinks(cells: Excel.Range, placed: PlacedTable, layout: Layout): void {
  placed.table.rows.forEach((row, r) =>
    row.forEach(({ link, value }, c) => {
      if (link === undefined) return;
      const textToDisplay = String(value);
      const documentReference = linkedCell(link, placed, layout);
      cells.getCell(r, c).hyperlink =
        documentReference === undefined
          ? { address: link, textToDisplay }
          : { documentReference, textToDisplay, screenTip: documentReference };
    }),
  );
}
