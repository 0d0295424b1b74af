import type {
  CellContents,
  Condition,
  SeriesReferences,
  SheetContents,
  WorkbookContents,
} from "../contents/workbookContents";

/** Makes another of a formula or reference in a row of its sheet. */
type Change = (formula: string, row: number) => string;

/** The contents with others in the place of all formulas and references. */
export function mapFormulas(contents: WorkbookContents, change: Change): WorkbookContents {
  return {
    ...contents,
    names: contents.names.map((name) => ({ ...name, formula: change(name.formula, 0) })),
    sheets: contents.sheets.map((sheet) => mapSheet(sheet, change)),
  };
}

function mapSheet(sheet: SheetContents, change: Change): SheetContents {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => mapCell(cell, change)),
    conditionalFormats: sheet.conditionalFormats.map((format) => {
      const row = Math.min(...format.areas.map((area) => area.row));
      return { ...format, condition: mapCondition(format.condition, (formula) => change(formula, row)) };
    }),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => mapSeries(series, (reference) => change(reference, 0))),
    })),
  };
}

function mapCell(cell: CellContents, change: Change): CellContents {
  const { row, formula, link } = cell;
  const place = link?.documentReference;
  if (formula === undefined && place === undefined) return cell;
  return {
    ...cell,
    ...(formula !== undefined && { formula: change(formula, row) }),
    ...(place !== undefined && { link: { ...link, documentReference: change(place, row) } }),
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
