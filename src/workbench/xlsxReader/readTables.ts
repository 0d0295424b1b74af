import type { TableContents } from "../contents/workbookContents";
import { areaIn } from "./areas";
import { plainText } from "./fileText";
import type { SheetContext } from "./sheetContext";
import { isTrue } from "./xml";

const excelsOwn = /^TableStyle(Light|Medium|Dark)\d+$/;

/** Reads a sheet's tables, without their rows of totals; those without a header row are left out. */
export function readTables({ xlsx, part, name: sheetName, fileTables, omit }: SheetContext): TableContents[] {
  return xlsx.related(part, "table").flatMap((path) => {
    const root = xlsx.root(path);
    const { ref, name = "", displayName, headerRowCount = "1", totalsRowCount = "0" } = root.attributes;
    const area = areaIn(ref);
    if (!area) return [];
    const totals = Number(totalsRowCount) || 0;
    const columns = root.at("tableColumns")?.all("tableColumn") ?? [];
    fileTables.push({
      name: displayName ?? name,
      sheetName,
      area,
      headingRows: headerRowCount === "0" ? 0 : 1,
      totalsRows: totals,
      columns: columns.map(({ attributes }) => plainText(attributes["name"] ?? "")),
    });
    const filter = root.at("autoFilter");
    if (filter?.at("filterColumn")) omit("autoFilter", ref);
    if (xlsx.related(path, "queryTable").length > 0) omit("connection", ref);
    if (headerRowCount === "0") {
      omit("tableHeader", ref);
      return [];
    }
    if (totals > 0) omit("totalsRow", ref);
    if (area.rowCount - totals < 1) return [];
    const look = root.at("tableStyleInfo")?.attributes ?? {};
    const style = look["name"] ?? "";
    const isOwn = style !== "" && !excelsOwn.test(style);
    if (isOwn) omit("tableStyle", ref);
    return {
      name: displayName ?? name,
      area: { ...area, rowCount: area.rowCount - totals },
      style: isOwn ? "" : style,
      isBanded: isTrue(look["showRowStripes"]),
      showsFilterButtons: filter !== undefined,
    };
  });
}
