import type { NameContents, SheetContents } from "../contents/workbookContents";
import { splitSheetName } from "../officeHost/range/cellArea";
import { areaIn } from "./areas";
import { plainText } from "./fileText";
import { cleanFormula, refersElsewhere } from "./formulas";
import type { OmissionList } from "./omissionList";
import { isTrue, type XmlElement } from "./xml";

/** Names of Excel's own, by the sheet that they belong to. */
interface BuiltInName {
  readonly name: string;
  readonly sheetName: string;
  readonly formula: string;
}

const builtInPrefix = "_xlnm.";
/** Names that Excel makes and hides: of filters, of charts, and of functions that an older Excel did not know. */
const hiddenByExcel = /_FilterDatabase$|^_xlchart\.|^_xl(fn|eta)\./;

/** Reads the workbook's names, and apart from them those by which Excel keeps what is printed. */
export function readNames(
  root: XmlElement,
  sheets: readonly ({ readonly name: string } | undefined)[],
  omissions: OmissionList,
): { own: NameContents[]; builtIn: BuiltInName[] } {
  const own: NameContents[] = [];
  const builtIn: BuiltInName[] = [];
  for (const { attributes, text } of root.at("definedNames")?.all("definedName") ?? []) {
    const { name = "", localSheetId, hidden, comment = "", vbProcedure, function: isFunction } = attributes;
    const sheetName = localSheetId === undefined ? undefined : sheets[Number(localSheetId)]?.name;
    const isGone = localSheetId !== undefined && sheetName === undefined;
    const formula = cleanFormula(plainText(text));
    if (isGone || hiddenByExcel.test(name)) continue;
    if (name.startsWith(builtInPrefix)) {
      if (sheetName !== undefined)
        builtIn.push({ name: name.slice(builtInPrefix.length), sheetName, formula });
    } else if (isTrue(vbProcedure) || isTrue(isFunction)) omissions.add("macro");
    else if (refersElsewhere(formula)) omissions.add("externalLink");
    else if (name !== "" && formula !== "") {
      own.push({
        name,
        formula,
        comment: plainText(comment),
        isVisible: !isTrue(hidden),
        ...(sheetName !== undefined && { sheetName }),
      });
    }
  }
  return { own, builtIn };
}

/** The sheet with the cells that it prints, and the rows that it repeats. */
export function withPrintNames(
  sheet: SheetContents,
  names: readonly BuiltInName[],
  omissions: OmissionList,
): SheetContents {
  const addresses = (name: string) =>
    names
      .filter((each) => each.name === name && each.sheetName === sheet.name)
      .flatMap(({ formula }) => partsOf(formula))
      .map((reference) => splitSheetName(reference).cells);
  const areas = addresses("Print_Area").flatMap((address) => areaIn(address) ?? []);
  if (areas.length > 1) omissions.add("printArea", sheet.name);
  const titles = addresses("Print_Titles");
  if (titles.some((address) => /^\$?[a-z]/i.test(address))) omissions.add("printTitleColumns", sheet.name);
  const rows = areaIn(titles.find((address) => /^\$?\d/.test(address)));
  return {
    ...sheet,
    print: {
      ...sheet.print,
      area: areas[0] ?? null,
      titleRows: rows ? { row: rows.row, rowCount: rows.rowCount } : null,
    },
  };
}

/** The references of a list; commas within quotes are of sheets' names. */
function partsOf(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
