import type {
  CellContents,
  Condition,
  SeriesReferences,
  SheetContents,
  WorkbookContents,
} from "../contents/workbookContents";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetName?: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** Makes another of a formula or reference. */
type Change = (formula: string, place: FormulaPlace) => string;

const nowhere: FormulaPlace = { row: 0, column: 0 };

/** The contents with others in the place of all formulas and references. */
export function mapFormulas(contents: WorkbookContents, change: Change): WorkbookContents {
  return {
    ...contents,
    names: contents.names.map((name) => ({
      ...name,
      formula: change(name.formula, { ...nowhere, sheetName: name.sheetName }),
    })),
    sheets: contents.sheets.map((sheet) => mapSheet(sheet, change)),
  };
}

function mapSheet(sheet: SheetContents, change: Change): SheetContents {
  const onSheet = { ...nowhere, sheetName: sheet.name };
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => mapCell(sheet.name, cell, change)),
    conditionalFormats: sheet.conditionalFormats.map((format) => {
      const [row, column] = [
        Math.min(...format.areas.map((area) => area.row)),
        Math.min(...format.areas.map((area) => area.column)),
      ];
      const place = { ...onSheet, row, column };
      return { ...format, condition: mapCondition(format.condition, (formula) => change(formula, place)) };
    }),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => mapSeries(series, (reference) => change(reference, onSheet))),
    })),
  };
}

function mapCell(sheetName: string, cell: CellContents, change: Change): CellContents {
  const { row, column, formula, link } = cell;
  const place = { sheetName, row, column };
  const target = link?.documentReference;
  if (formula === undefined && target === undefined) return cell;
  return {
    ...cell,
    ...(formula !== undefined && { formula: change(formula, place) }),
    ...(target !== undefined && { link: { ...link, documentReference: change(target, place) } }),
  };
}

function mapCondition(condition: Condition, change: (formula: string) => string): Condition {
  if (condition.type === "CellValue") return { ...condition, formulas: condition.formulas.map(change) };
  return condition.type === "Custom" ? { ...condition, formula: change(condition.formula) } : condition;
}

function mapSeries(series: SeriesReferences, change: (reference: string) => string): SeriesReferences {
  const { name, values, categories } = series;
  return {
    ...series,
    name: typeof name === "string" ? name : { reference: change(name.reference) },
    values: change(values),
    categories: change(categories),
  };
}
