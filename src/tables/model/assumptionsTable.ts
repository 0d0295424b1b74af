import { baseline } from "../../data/article";
import { assumptions } from "../../data/assumptions";
import { companies } from "../../data/companies";
import { provenanceText, type Provenance } from "../../data/provenance";
import * as cells from "../cells";
import { emptyCell, type CellStyle, type TableCell, type TableDescription } from "../description";
import type { TableOptions } from "../options";
import * as styles from "../styles";
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
export function assumptionsTable(
  driven: DrivenTables,
  { language, weights }: TableOptions,
): TableDescription {
  const words = texts[language];
  const kind = (of: Provenance) => provenanceText[of][language];
  const section = (title: string) => [cells.text(title, { bold: true })];
  const assumed = (
    label: string,
    value: number,
    style: CellStyle,
    name: string,
    workbookName: string,
    of: Provenance,
  ) => [
    cells.text(label),
    cells.number(value, styles.input(style), { name, workbookName }),
    emptyCell,
    cells.text(kind(of), styles.indented),
  ];
  const published = (
    label: string,
    value: TableCell,
    style: CellStyle,
    name: string,
    workbookName: string,
    of: Provenance,
  ) => [
    cells.text(label),
    cells.number(Number(value.value), styles.input(style), { name, workbookName }),
    { ...value, name: `published ${name}` },
    {
      value: kind(of),
      formula: `=IF({${name}}={published ${name}},"${kind(of)}","${kind("user")}")`,
      style: styles.indented,
    },
  ];
  const asked = (label: string, style: CellStyle, name: string, workbookName: string) => [
    cells.text(label),
    { value: "", name, workbookName, style: styles.pendingInput(style) },
    emptyCell,
    cells.text(kind("user"), styles.indented),
  ];
  const fact = (name: "total" | "growth", style: CellStyle) =>
    cells.number(baseline[name].value, { ...style, role: "link" }, { formula: `={baseline!${name}}` });
  const { projection, sensitivity, allocation } = driven;
  const [margin, multiple] = [assumptions.margin, assumptions.multiple];
  const axis = (name: "growth" | "margin", from: string, step: string, workbookName: string) => {
    const [first, second] = [0, 1].map((index) => valueIn(sensitivity, `${name} ${index}`)) as [
      number,
      number,
    ];
    return [
      assumed(from, first, styles.rate, `${name} from`, `${workbookName}_From`, "assumption"),
      assumed(step, second - first, styles.rate, `${name} step`, `${workbookName}_Step`, "assumption"),
    ];
  };
  return {
    key: "assumptions",
    title: words.title,
    rows: cells.padded(
      [
        [cells.text(words.note)],
        cells.headingRow(words.headings, [1, 2]),
        section(words.spending),
        published(
          baseline.total.label[language],
          fact("total", styles.amount),
          styles.amount,
          "total",
          "Capex_2026",
          "stated",
        ),
        published(
          baseline.growth.label[language],
          fact("growth", styles.rate),
          styles.rate,
          "growth",
          "Capex_Growth",
          "stated",
        ),
        assumed(words.fade, valueIn(projection, "fade"), styles.rate, "fade", "Fade_To", "assumption"),
        assumed(words.own, valueIn(projection, "own"), styles.rate, "own", "Own_Growth", "user"),
        section(words.split),
        ...companies.map(({ name, ticker }) =>
          assumed(
            words.weight(name),
            valueIn(allocation, `weight ${ticker}`),
            styles.factor,
            `weight ${ticker}`,
            `Weight_${ticker}`,
            weights === "guidance" ? "guidance" : "user",
          ),
        ),
        section(words.revenue),
        published(
          margin.label[language],
          cells.number(margin.value, styles.rate),
          styles.rate,
          "margin",
          "Gross_Margin",
          "assumption",
        ),
        published(
          multiple.label[language],
          cells.number(multiple.value, styles.factor),
          styles.factor,
          "multiple",
          "Cost_Multiple",
          "assumption",
        ),
        asked(words.actual, styles.amount, "actual", "AI_Revenue"),
        asked(words.revenueGrowth, styles.rate, "revenue growth", "AI_Revenue_Growth"),
        asked(words.horizon, styles.plain, "horizon", "Horizon_Years"),
        section(words.sensitivity),
        assumed(
          words.year,
          valueIn(sensitivity, "year"),
          styles.plain,
          "year",
          "Sensitivity_Year",
          "assumption",
        ),
        ...axis("growth", words.growthFrom, words.growthStep, "Sensitivity_Growth"),
        ...axis("margin", words.marginFrom, words.marginStep, "Sensitivity_Margin"),
        ...checkRows(language, styles.heading),
        cells.sourceRow(language),
      ],
      columnWidths.length,
    ),
    columnWidths,
    headingRows: 2,
  };
}
