import type { SheetContents } from "../contents/workbookContents";
import { cellCount } from "../officeHost/range/cellArea";
import { areaIn } from "./areas";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { omitOfSheet } from "./omitOfSheet";
import { withLinks } from "./readLinks";
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
