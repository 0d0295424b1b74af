import type { XlsxFile, XmlElement } from "./xlsxFile";

interface Cell {
  readonly r: string;
  readonly t?: string;
  readonly v?: string | XmlElement;
}

/** What the cells of a sheet of a file show, by address; a number as the file has it. */
export function cellsOf(file: XlsxFile, sheet: number): Map<string, string> {
  const { sheetData } = file.xml(`xl/worksheets/sheet${sheet}.xml`) as {
    sheetData: { row: { c?: Cell | Cell[] }[] };
  };
  const strings = file.paths.includes("xl/sharedStrings.xml")
    ? textsOf((file.xml("xl/sharedStrings.xml") as { si?: XmlElement | XmlElement[] }).si)
    : [];
  const cells = sheetData.row.flatMap(({ c }) => c ?? []);
  return new Map(cells.map(({ r, t, v }) => [r, t === "s" ? (strings[Number(plain(v))] ?? "") : plain(v)]));
}

function textsOf(items: XmlElement | XmlElement[] | undefined): string[] {
  return [items ?? []].flat().map((item) => [item["t"] ?? ""].flat().map(plain).join(""));
}

/** The text of an element, which is an object where it has attributes. */
function plain(element: unknown): string {
  if (typeof element !== "object" || element === null) return String(element ?? "");
  return String((element as XmlElement)["#text"] ?? "");
}
