import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { companies } from "../../data/companies";
import type { Provenance } from "../../data/provenance";
import * as cells from "../cells";
import type { CellStyle, TableCell, TableDescription } from "../description";
import type { TableOptions } from "../options";
import { kindColoring, sourceRow } from "../published";
import * as styles from "../styles";
import { assumedRow, pendingRow, publishedRow } from "./assumptionRows";
import { checkRows } from "./checkRows";

const texts = {
  "en-US": {
    title: "Assumptions",
    note: "The blue cells drive every sheet of the model. The kind turns to User where a published figure is replaced.",
    headings: ["Assumption", "Value", "Published", "Kind"],
    spending: "Spending, USD bn and growth a year",
    split: "Split among companies",
    revenue: "Revenue",
    sensitivity: "Sensitivity",
    fade: "Growth that the fade ends on",
    own: "Growth of your own",
    weight: (company: string) => `Weight, ${company}`,
    rule: "Rule: cost or profit",
    actual: "AI revenue now, USD bn",
    revenueGrowth: "Its growth a year",
    horizon: "Years to get there",
    year: "Year",
    growthFrom: "Growth, lowest",
    growthStep: "Growth, step",
    marginFrom: "Margin, lowest",
    marginStep: "Margin, step",
  },
  "zh-TW": {
    title: "假設",
    note: "藍色儲存格帶動模型的每張工作表。公開數字經替換後，性質即變為自行輸入。",
    headings: ["假設", "數值", "公開數字", "性質"],
    spending: "支出（十億美元）與年成長率",
    split: "各公司分配",
    revenue: "營收",
    sensitivity: "敏感度",
    fade: "遞減後的成長率",
    own: "自訂成長率",
    weight: (company: string) => `權重，${company}`,
    rule: "規則：cost 或 profit",
    actual: "目前 AI 營收（十億美元）",
    revenueGrowth: "營收年成長率",
    horizon: "達成期限（年）",
    year: "年度",
    growthFrom: "成長率下限",
    growthStep: "成長率間距",
    marginFrom: "毛利率下限",
    marginStep: "毛利率間距",
  },
};

const columnWidths = [280, 92, 92, 100];

/** The tables that the assumptions drive, from which the first values are taken. */
export type DrivenTables = Readonly<
  Record<"allocation" | "projection" | "sensitivity" | "bridge", TableDescription>
>;

function valueIn({ rows, title }: TableDescription, name: string): number {
  const value = rows.flat().find((cell) => cell.name === name)?.value;
  if (typeof value !== "number") throw new Error(`"${title}" has no number ${name}.`);
  return value;
}

/** The one block of inputs of a model, and the checks that its sheets agree. */
export function assumptionsTable(driven: DrivenTables, options: TableOptions): TableDescription {
  const { language } = options;
  const words = texts[language];
  const spending = spendingRows(driven, options);
  const revenue = revenueRows(options);
  return {
    key: "assumptions",
    title: words.title,
    rows: cells.padded(
      [
        [cells.text(words.note)],
        cells.headingRow(words.headings, [1, 2]),
        section(words.spending),
        ...spending,
        section(words.split),
        ...splitRows(driven, options),
        section(words.revenue),
        ...revenue,
        section(words.sensitivity),
        ...sensitivityRows(driven, options),
        ...checkRows(language, styles.heading),
        sourceRow(language, [...spending, ...revenue]),
      ],
      columnWidths.length,
    ),
    columnWidths,
    headingRows: 2,
    colorings: [kindColoring("total", "growth", language), kindColoring("margin", "multiple", language)],
  };
}

function section(title: string): TableCell[] {
  return [cells.text(title, { bold: true })];
}

function spendingRows({ projection }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const stated = (name: "total" | "growth", workbookName: string, style: CellStyle) => {
    const figure = baseline[name];
    const shown = cells.number(figure.value, { ...style, role: "link" }, { formula: `={baseline!${name}}` });
    return publishedRow(
      { label: figure.label[language], name, workbookName, style, figure },
      shown,
      language,
    );
  };
  const growth = (label: string, name: string, workbookName: string, provenance: Provenance) => {
    const value = valueIn(projection, name);
    return assumedRow({ label, name, workbookName, style: styles.rate, value, provenance }, language);
  };
  return [
    stated("total", "Capex_2026", styles.amount),
    stated("growth", "Capex_Growth", styles.rate),
    growth(words.fade, "fade", "Fade_To", "assumption"),
    growth(words.own, "own", "Own_Growth", "user"),
  ];
}

function splitRows({ allocation }: DrivenTables, { language, weights }: TableOptions): TableCell[][] {
  const provenance = weights === "guidance" ? "guidance" : "user";
  return companies.map(({ name: company, ticker }) => {
    const name = `weight ${ticker}`;
    const label = texts[language].weight(company);
    const value = valueIn(allocation, name);
    const workbookName = `Weight_${ticker}`;
    return assumedRow({ label, name, workbookName, style: styles.factor, value, provenance }, language);
  });
}

function revenueRows({ language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const assumed = (name: "margin" | "multiple", workbookName: string, style: CellStyle) => {
    const figure = assumptions[name];
    const row = { label: figure.label[language], name, workbookName, style, figure };
    return publishedRow(row, cells.number(figure.value, style), language);
  };
  const pending = (label: string, name: string, workbookName: string, style: CellStyle) =>
    pendingRow({ label, name, workbookName, style }, language);
  return [
    assumed("margin", "Gross_Margin", styles.rate),
    assumed("multiple", "Cost_Multiple", styles.factor),
    assumedRow(
      {
        label: words.rule,
        name: "rule",
        workbookName: "Revenue_Rule",
        style: { alignRight: true },
        value: "cost",
        provenance: "assumption",
      },
      language,
    ),
    pending(words.actual, "actual", "AI_Revenue", styles.amount),
    pending(words.revenueGrowth, "revenue growth", "AI_Revenue_Growth", styles.rate),
    pending(words.horizon, "horizon", "Horizon_Years", styles.plain),
  ];
}

function sensitivityRows({ sensitivity }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const assumed = (label: string, value: number, name: string, workbookName: string, style: CellStyle) =>
    assumedRow({ label, name, workbookName, style, value, provenance: "assumption" }, language);
  const axis = (name: "growth" | "margin", from: string, step: string, workbookName: string) => {
    const first = valueIn(sensitivity, `${name} 0`);
    const second = valueIn(sensitivity, `${name} 1`);
    return [
      assumed(from, first, `${name} from`, `${workbookName}_From`, styles.rate),
      assumed(step, second - first, `${name} step`, `${workbookName}_Step`, styles.rate),
    ];
  };
  return [
    assumed(words.year, valueIn(sensitivity, "year"), "year", "Sensitivity_Year", styles.plain),
    ...axis("growth", words.growthFrom, words.growthStep, "Sensitivity_Growth"),
    ...axis("margin", words.marginFrom, words.marginStep, "Sensitivity_Margin"),
  ];
}
