import type {
  CellContents,
  ChartContents,
  SheetContents,
  WorkbookContents,
} from "../../../src/workbench/contents/workbookContents";

/** Contents without what a file cannot say, or says in one way only. */
export function comparable(contents: WorkbookContents): unknown {
  return plain({ ...contents, sheets: contents.sheets.map(comparableSheet) });
}

function comparableSheet(sheet: SheetContents): unknown {
  return { ...sheet, cells: sheet.cells.map(comparableCell), charts: sheet.charts.map(comparableChart) };
}

function comparableCell({ look, value, ...cell }: CellContents): unknown {
  const { ul, st, ...style } = look.style;
  // Excel indents only what is aligned to a side, and Univer says of a line what its letters' colour is.
  const isLeft = look.horizontalAlignment === "General" && look.indentLevel > 0;
  return {
    ...cell,
    // A file has no such error but in a form of its own beside this one.
    value: value === "#SPILL!" ? "#VALUE!" : value,
    look: {
      ...look,
      ...(isLeft && { horizontalAlignment: "Left" }),
      style: {
        ...style,
        ...(isLeft && { ht: 1 }),
        ...(ul && { ul: { ...ul, cl: undefined } }),
        ...(st && { st: { s: st.s } }),
      },
    },
  };
}

/** What is not seen is not in the file; the cells are in the references. */
function comparableChart({ chart, ...rest }: ChartContents): unknown {
  const { title, legend } = chart;
  return {
    ...rest,
    chart: {
      ...chart,
      title: title.visible ? title : false,
      legend: legend.visible ? legend : false,
    },
  };
}

/** Without properties that are undefined, and without ids, which are a running workbook's own. */
function plain(value: unknown): unknown {
  const isId = (key: string) => key === "id" || key === "sheetId";
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (isId(key) ? undefined : part)));
}
