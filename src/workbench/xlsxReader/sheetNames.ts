import { freeSheetName, isValidSheetName, longestSheetName } from "../officeHost/workbook/sheetName";
import { renameReferences } from "../officeHost/workbook/renamedReferences";
import type {
  CellContents,
  Condition,
  SheetContents,
  SeriesReferences,
  WorkbookContents,
} from "../contents/workbookContents";

/** New names of sheets by those that a file has, in lower case. */
type RenamedSheets = ReadonlyMap<string, string>;

/** The names as Excel would take them; those that it takes stay. */
export function validSheetNames(names: readonly (string | undefined)[]): (string | undefined)[] {
  const lower = names.map((name) => name?.toLowerCase());
  const stays = names.map((name, index) => isValidSheetName(name) && lower.indexOf(lower[index]) === index);
  const taken = new Set(lower.filter((_, index) => stays[index]));
  return names.map((name, index) => {
    if (name === undefined || stays[index]) return name;
    const valid = validName(name);
    const isTaken = (free: string) => taken.has(free.toLowerCase());
    const free = isTaken(valid) ? freeSheetName(valid, isTaken) : valid;
    taken.add(free.toLowerCase());
    return free;
  });
}

function validName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, "_")
    .slice(0, longestSheetName)
    .replace(/^'+|'+$/g, "");
  return isValidSheetName(plain) ? plain : `${plain}_`;
}

/** Which sheets have another name; a name that is still that of a sheet is not among the old ones. */
export function renamedSheets(
  before: readonly ({ readonly name: string } | undefined)[],
  after: readonly ({ readonly name: string } | undefined)[],
): RenamedSheets {
  const names = new Set(after.map((sheet) => sheet?.name.toLowerCase()));
  const renamed = before.flatMap((sheet, index): [string, string][] => {
    const name = after[index]?.name;
    return sheet && name !== undefined && !names.has(sheet.name.toLowerCase())
      ? [[sheet.name.toLowerCase(), name]]
      : [];
  });
  return new Map(renamed);
}

/** The contents with the new names in all that refers to sheets. */
export function withRenamedSheets(contents: WorkbookContents, sheets: RenamedSheets): WorkbookContents {
  if (sheets.size === 0) return contents;
  const renamed = (formula: string) => renameReferences(formula, { sheets, tables: new Map() });
  return {
    ...contents,
    names: contents.names.map((name) => ({ ...name, formula: renamed(name.formula) })),
    sheets: contents.sheets.map((sheet) => withRenamed(sheet, renamed)),
  };
}

type Rename = (formula: string) => string;

function withRenamed(sheet: SheetContents, renamed: Rename): SheetContents {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => renamedCell(cell, renamed)),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      condition: renamedCondition(format.condition, renamed),
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => renamedSeries(series, renamed)),
    })),
  };
}

function renamedCell(cell: CellContents, renamed: Rename): CellContents {
  const { formula, link } = cell;
  const place = link?.documentReference;
  return {
    ...cell,
    ...(formula !== undefined && { formula: renamed(formula) }),
    ...(place !== undefined && { link: { ...link, documentReference: renamed(place) } }),
  };
}

function renamedCondition(condition: Condition, renamed: Rename): Condition {
  if (condition.type === "CellValue") return { ...condition, formulas: condition.formulas.map(renamed) };
  return condition.type === "Custom" ? { ...condition, formula: renamed(condition.formula) } : condition;
}

function renamedSeries(series: SeriesReferences, renamed: Rename): SeriesReferences {
  const { name, values, categories } = series;
  return {
    ...series,
    name: typeof name === "string" ? name : { reference: renamed(name.reference) },
    values: renamed(values),
    categories: renamed(categories),
  };
}
