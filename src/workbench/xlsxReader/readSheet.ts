import type { CellContents, SheetContents } from "../contents/workbookContents";
import { cellCount } from "../officeHost/range/cellArea";
import { areaIn, contains } from "./areas";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { omitOfSheet } from "./omitOfSheet";
import { readNotes } from "./readNotes";
import { readPageSetup } from "./readPageSetup";
import { readTables } from "./readTables";
import type { SheetContext } from "./sheetContext";
import { SheetEvents } from "./sheetEvents";
import { XlsxRefusal } from "./xlsxRefusal";
import { isTrue, type XmlElement } from "./xml";

/** Reads a sheet, but for its charts, which need the cells of all sheets, and what names say of it. */
export function readSheet(
  context: SheetContext,
  isVisible: boolean,
  onProgress: (bytes: number) => void,
): Omit<SheetContents, "charts"> {
  const { xlsx, part, name } = context;
  const events = new SheetEvents(context);
  xlsx.read(part, events, onProgress);
  const { root, cells, rows } = events;
  if (root?.name !== "worksheet") throw new XlsxRefusal("brokenXml", part);
  omitOfSheet(context, root);
  return {
    name,
    isVisible,
    isProtected: isTrue(root.at("sheetProtection")?.attributes["sheet"]),
    showsGridlines: isTrue(root.at("sheetViews", "sheetView")?.attributes["showGridLines"] ?? "1"),
    frozen: frozenOf(root),
    columns: readColumns(context, root, cells),
    rows: [...rows.values()].sort((a, b) => a.index - b.index),
    cells: withLinks(context, root, cells),
    merged: (root.at("mergeCells")?.all("mergeCell") ?? [])
      .flatMap(({ attributes }) => areaIn(attributes["ref"]) ?? [])
      .filter((area) => cellCount(area) > 1),
    notes: readNotes(context),
    tables: readTables(context),
    conditionalFormats: readConditionalFormats(context, root),
    print: readPageSetup(context, root),
  };
}

function frozenOf(root: XmlElement): SheetContents["frozen"] {
  const { state = "", xSplit, ySplit } = root.at("sheetViews", "sheetView", "pane")?.attributes ?? {};
  const count = (split: string | undefined) =>
    state.startsWith("frozen") ? Math.max(0, Math.trunc(Number(split ?? 0))) : 0;
  return { rows: count(ySplit) || 0, columns: count(xSplit) || 0 };
}

/** The links of cells that hold something: what is empty shows none. */
function withLinks(
  { xlsx, part }: SheetContext,
  root: XmlElement,
  cells: readonly CellContents[],
): CellContents[] {
  const targets = new Map(xlsx.relationships(part).map(({ id, target }) => [id, target]));
  const links = (root.at("hyperlinks")?.all("hyperlink") ?? []).flatMap(({ attributes }) => {
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
  if (links.length === 0) return [...cells];
  const single = new Map(
    links
      .filter(({ area }) => cellCount(area) === 1)
      .map(({ area, link }) => [`${area.row} ${area.column}`, link]),
  );
  const wide = links.filter(({ area }) => cellCount(area) > 1);
  return cells.map((cell) => {
    if (cell.value === "") return cell;
    const link =
      single.get(`${cell.row} ${cell.column}`) ?? wide.find(({ area }) => contains(area, cell))?.link;
    return link ? { ...cell, link } : cell;
  });
}
