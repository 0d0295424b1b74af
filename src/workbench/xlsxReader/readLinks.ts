import type { CellContents } from "../contents/workbookContents";
import { cellCount, type CellArea } from "../officeHost/range/cellArea";
import type { CellHyperlink } from "../officeHost/range/cellHyperlink";
import { areaIn, contains } from "./areas";
import type { SheetContext } from "./sheetContext";
import type { XmlElement } from "./xml";

interface PlacedLink {
  readonly area: CellArea;
  readonly link: CellHyperlink;
}

/** The cells, row by row, with the links of those that hold something: what is empty shows none. */
export function withLinks(
  context: SheetContext,
  root: XmlElement,
  cells: readonly CellContents[],
): CellContents[] {
  const links = readLinks(context, root);
  if (links.length === 0) return [...cells];
  const linkOf = linksRowByRow(links);
  return cells.map((cell) => {
    const link = cell.value === "" ? undefined : linkOf(cell);
    return link ? { ...cell, link } : cell;
  });
}

function readLinks({ xlsx, part }: SheetContext, root: XmlElement): PlacedLink[] {
  const targets = new Map(xlsx.relationships(part).map(({ id, target }) => [id, target]));
  return (root.at("hyperlinks")?.all("hyperlink") ?? []).flatMap(({ attributes }) => {
    const { ref, id = "", location, tooltip } = attributes;
    const area = areaIn(ref);
    const address = targets.get(id);
    if (!area || (address === undefined && location === undefined)) return [];
    const target =
      address === undefined
        ? { documentReference: location }
        : { address: location ? `${address}#${location}` : address };
    return { area, link: { ...target, ...(tooltip && { screenTip: tooltip }) } };
  });
}

/** Finds the links of cells that come row by row; of several the one that begins last, and is smallest. */
function linksRowByRow(links: readonly PlacedLink[]): (cell: CellContents) => CellHyperlink | undefined {
  const waiting = [...links].sort((a, b) => b.area.row - a.area.row || cellCount(a.area) - cellCount(b.area));
  let row = -1;
  /** Those that lie on the row. */
  let open: PlacedLink[] = [];
  return (cell) => {
    if (cell.row !== row) {
      row = cell.row;
      while ((waiting.at(-1)?.area.row ?? Infinity) <= row) open.unshift(...waiting.splice(-1));
      open = open.filter(({ area }) => area.row + area.rowCount > row);
    }
    return open.find(({ area }) => contains(area, cell))?.link;
  };
}
