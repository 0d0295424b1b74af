import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { companies } from "../../data/companies";
import { unitText } from "../../data/provenance";
import * as cells from "../cells";
import type { CellStyle, TableCell, TableDescription } from "../description";
import type { TableOptions } from "../options";
import { kindCell, kindColoring, publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";
import {
  assumedRow,
  guidanceRow,
  kindOf,
  pendingRow,
  publishedRow,
  scenarioRow,
  scenarios,
} from "./assumptionRows";

const texts = {
  "en-US": {
    title: "Assumptions",
    subtitle: "Every input of the model",
    notes: [
      "The blue cells drive every sheet. Where you replace a published figure, its kind turns to User.",
      "The scenario decides which of the columns Low, Base and High is used.",
    ],
    headings: ["Assumption", "Value", "Unit", "Low", "Base", "High", "Published", "Kind"],
    scenario: "Scenario: low, base or high",
    chosen: "base",
    spending: "Capex",
    first: "Growth in 2027",
    last: "Growth in 2030, reached in even steps",
    own: "Growth of your own path",
    split: "Split among companies",
    weight: (company: string) => `Weight, ${company}`,
    revenue: "Revenue",
    rule: "Rule: cost or profit",
    actual: "AI revenue now",
    revenueGrowth: "Growth of AI revenue a year",
    horizon: "Horizon of the bridge",
    depreciation: "Depreciation",
    life: (life: string) => `Useful life ${life}`,
    sensitivity: "Sensitivity",
    year: "Year",
    growthFrom: "Growth, lowest",
    growthStep: "Growth, step",
    marginFrom: "Margin, lowest",
    marginStep: "Margin, step",
    years: "years",
  },
  "zh-TW": {
    title: "假設",
    subtitle: "模型的全部輸入值",
    notes: [
      "藍色儲存格帶動每張工作表。公開數字經替換後，性質即變為自行輸入。",
      "情境決定採用低、基準、高哪一欄。",
    ],
    headings: ["假設", "數值", "單位", "低", "基準", "高", "公開數字", "性質"],
    scenario: "情境：低、基準或高",
    chosen: "基準",
    spending: "資本支出",
    first: "2027 年成長率",
    last: "2030 年成長率，逐年均勻趨近",
    own: "自訂路徑的成長率",
    split: "各公司分配",
    weight: (company: string) => `權重，${company}`,
    revenue: "營收",
    rule: "規則：cost 或 profit",
    actual: "目前 AI 營收",
    revenueGrowth: "AI 營收年成長率",
    horizon: "營收推導的達成期限",
    depreciation: "折舊",
    life: (life: string) => `耐用年限 ${life}`,
    sensitivity: "敏感度",
    year: "年度",
    growthFrom: "成長率下限",
    growthStep: "成長率間距",
    marginFrom: "毛利率下限",
    marginStep: "毛利率間距",
    years: "年",
  },
};

const columnWidths = [280, 92, 84, 84, 84, 84, 92, 100];

/** Growth of capex in 2027 and 2030 where spending stays as it is; where it goes on as before both are the article's. */
const lowGrowth = 0;
/** A step of the sensitivity to either side of the base. */
const margins = { low: 0.4, high: 0.6 };

/** The tables that the assumptions drive, from which the first values are taken. */
export type DrivenTables = Readonly<
  Record<"allocation" | "projection" | "depreciation" | "sensitivity", TableDescription>
>;

function valueIn({ rows, title }: TableDescription, name: string): number {
  const value = rows.flat().find((cell) => cell.name === name)?.value;
  if (typeof value !== "number") throw new Error(`"${title}" has no number ${name}.`);
  return value;
}

/** What the scenario is called that a model starts with. */
export function firstScenario({ language }: TableOptions): string {
  return texts[language].chosen;
}

/** The one block of inputs of a model, in three scenarios of which one counts. */
export function assumptionsTable(driven: DrivenTables, options: TableOptions): TableDescription {
  const { language } = options;
  const words = texts[language];
  const spending = spendingRows(driven, options);
  const split = splitRows(driven, options);
  const revenue = revenueRows(options);
  const [first, last] = [companies[0]?.ticker, companies.at(-1)?.ticker];
  const weightColoring = kindColoring(`weight ${first}`, `weight ${last}`, language);
  const chosen = cells.input(firstScenario(options), { alignRight: true }, "scenario", "Scenario");
  return titled({
    key: "assumptions",
    title: words.title,
    subtitle: [words.subtitle, asOf(language)],
    notes: words.notes,
    rows: [
      headings(words.headings),
      [cells.text(words.scenario, { bold: true }), chosen],
      section(words.spending),
      ...spending,
      section(words.split),
      ...split,
      section(words.revenue),
      ...revenue,
      section(words.depreciation),
      ...lifeRows(driven, options),
      section(words.sensitivity),
      ...sensitivityRows(driven, options),
      sourceRow(language, [...spending, ...split, ...revenue]),
    ],
    columnWidths,
    headingRows: 2,
    colorings: [
      kindColoring("total", "growth", language),
      kindColoring("margin", "multiple", language),
      ...(options.weights === "guidance" ? [weightColoring] : []),
    ],
  });
}

/** The headings of the columns; by those of the scenarios the chosen one is found. */
function headings(words: readonly string[]): TableCell[] {
  const scenarioColumn = 3;
  return cells.headingRow(words, [1, 3, 4, 5, 6]).map((cell, column) => {
    const scenario = scenarios[column - scenarioColumn];
    return scenario ? { ...cell, name: `case ${scenario}` } : cell;
  });
}

function section(title: string): TableCell[] {
  return [cells.text(title, { bold: true })];
}

function spendingRows({ projection }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const rate = unitText.rate[language];
  const stated = (name: "total" | "growth", workbookName: string, style: CellStyle) => {
    const figure = baseline[name];
    const shown = cells.number(figure.value, { ...style, role: "link" }, { formula: `={baseline!${name}}` });
    const unit = unitText[figure.unit][language];
    return publishedRow(
      { label: figure.label[language], unit, name, workbookName, style, figure },
      shown,
      language,
    );
  };
  const asBefore = cells.number(baseline.growth.value, styles.rate, { formula: "={growth}" });
  const low = (name: string) => cells.input(lowGrowth, styles.rate, name);
  const path = (name: "first" | "last", workbookName: string, base: TableCell) =>
    scenarioRow({
      label: words[name],
      unit: rate,
      name,
      workbookName,
      style: styles.rate,
      inScenario: { low: low(name), base, high: asBefore },
      kind: kindOf("assumption", language),
    });
  const own = {
    label: words.own,
    unit: rate,
    name: "own",
    workbookName: "Own_Growth",
    style: styles.rate,
    value: valueIn(projection, "own"),
  };
  return [
    stated("total", "Capex_2026", styles.amount),
    stated("growth", "Capex_Growth", styles.rate),
    path("first", "Growth_2027", asBefore),
    path("last", "Growth_2030", cells.input(valueIn(projection, "fade"), styles.rate, "last", "Fade_To")),
    assumedRow({ ...own, provenance: "user" }, language),
  ];
}

function splitRows({ allocation }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const weights = allocation.rows.flat();
  return companies.map(({ name: company, ticker }) => {
    const name = `weight ${ticker}`;
    const figure = weights.find((cell) => cell.name === name)?.published;
    const row = {
      label: texts[language].weight(company),
      unit: "",
      name,
      workbookName: `Weight_${ticker}`,
      style: styles.factor,
    };
    return figure
      ? guidanceRow({ ...row, figure }, language)
      : assumedRow({ ...row, value: valueIn(allocation, name), provenance: "user" }, language);
  });
}

function revenueRows({ language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const [usdBn, rate] = [unitText.usdBn[language], unitText.rate[language]];
  const { margin, multiple } = assumptions;
  const asked: TableCell = { value: "", style: styles.pendingInput(styles.rate) };
  const growth = { label: words.revenueGrowth, unit: rate, name: "revenue growth" };
  const rule = {
    label: words.rule,
    unit: "",
    name: "rule",
    workbookName: "Revenue_Rule",
    style: { alignRight: true },
    value: "cost",
    provenance: "assumption",
  } as const;
  return [
    scenarioRow({
      label: margin.label[language],
      unit: rate,
      name: "margin",
      workbookName: "Gross_Margin",
      style: styles.rate,
      inScenario: {
        low: cells.input(margins.low, styles.rate, "margin"),
        base: publishedInput(margin, styles.rate, "margin base"),
        high: cells.input(margins.high, styles.rate, "margin"),
      },
      published: cells.number(margin.value, styles.rate, { name: "published margin" }),
      kind: kindCell(
        "margin",
        margin.provenance,
        "{margin base}={published margin}",
        language,
        styles.indented,
      ),
    }),
    publishedRow(
      {
        label: multiple.label[language],
        unit: "",
        name: "multiple",
        workbookName: "Cost_Multiple",
        style: styles.multiple,
        figure: multiple,
      },
      cells.number(multiple.value, styles.multiple),
      language,
    ),
    assumedRow(rule, language),
    pendingRow(
      {
        label: words.actual,
        unit: usdBn,
        name: "actual",
        workbookName: "AI_Revenue",
        style: styles.amount,
      },
      language,
    ),
    scenarioRow({
      ...growth,
      workbookName: "AI_Revenue_Growth",
      style: styles.rate,
      inScenario: { low: asked, base: { ...asked, workbookName: "AI_Revenue_Growth_Base" }, high: asked },
      kind: kindOf("user", language),
    }),
    pendingRow(
      {
        label: words.horizon,
        unit: words.years,
        name: "horizon",
        workbookName: "Horizon_Years",
        style: styles.plain,
      },
      language,
    ),
  ];
}

function lifeRows({ depreciation }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const words = texts[language];
  return ["A", "B"].map((life) =>
    assumedRow(
      {
        label: words.life(life),
        unit: words.years,
        name: `life ${life}`,
        workbookName: `Useful_Life_${life}`,
        style: styles.factor,
        value: valueIn(depreciation, `life ${life}`),
        provenance: "assumption",
      },
      language,
    ),
  );
}

function sensitivityRows({ sensitivity }: DrivenTables, { language }: TableOptions): TableCell[][] {
  const words = texts[language];
  const assumed = (label: string, value: number, name: string, workbookName: string, style: CellStyle) => {
    const unit = style === styles.rate ? unitText.rate[language] : "";
    return assumedRow({ label, unit, name, workbookName, style, value, provenance: "assumption" }, language);
  };
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
