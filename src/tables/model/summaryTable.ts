import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { depreciation } from "../../functions/capex/depreciation";
import { fade } from "../../functions/capex/fade";
import { project } from "../../functions/capex/project";
import { required } from "../../functions/roi/required";
import { lives } from "../catalogue/depreciation";
import * as cells from "../cells";
import type { CellStyle, TableCell, TableDescription } from "../description";
import { nativeRequired } from "../nativeRequired";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    title: "Summary",
    question: "Can AI revenue keep pace with AI capex?",
    growth: "Growth of capex",
    capex: "Capex",
    required: "Required revenue",
    revenue: "AI revenue",
    coverage: "Coverage",
    shortfall: "Shortfall",
    charge: "Depreciation of capex since 2025",
    breakeven: "First year in which revenue covers it",
    none: "none",
    chart: "Required and AI revenue (USD bn)",
    contents: "Contents",
    leftOut: "Not in the model",
    limits: [
      "A split of the article's total by company: the weights are yours or guidance, as marked.",
      "Capex before 2025, and its depreciation. Revenue that is not AI revenue.",
    ],
    // What stands between the figures of the two sentences of the verdict.
    needs: ["Scenario ", ": capex of ", " USD bn in 2030 needs AI revenue of ", " USD bn."],
    // Of the unit that the first one names.
    unitsInUsdBn: 1,
    unknown: "Enter AI revenue and its growth on Assumptions to see whether it keeps pace.",
    covers: ["AI revenue covers ", "% of what is required in 2026 and ", "% in 2030: "],
    keepsPace: "it keeps pace.",
    catchesUp: "it catches up, but not by 2030.",
    fallsBehind: "it comes no nearer.",
  },
  "zh-TW": {
    title: "摘要",
    question: "AI 營收跟得上 AI 資本支出嗎？",
    growth: "資本支出成長率",
    capex: "資本支出",
    required: "所需營收",
    revenue: "AI 營收",
    coverage: "涵蓋率",
    shortfall: "營收缺口",
    charge: "2025 年以來資本支出的折舊",
    breakeven: "營收首度足以回收的年度",
    none: "無",
    chart: "所需營收與 AI 營收（十億美元）",
    contents: "目錄",
    leftOut: "模型未納入",
    limits: [
      "原文並未提供各公司的分配金額：權重為自行輸入或公司指引，依標示而定。",
      "2025 年以前的資本支出及其折舊；AI 以外的營收。",
    ],
    needs: ["情境「", "」：2030 年資本支出 ", " 億美元，需要 AI 營收 ", " 億美元。"],
    unitsInUsdBn: 10,
    unknown: "請在假設工作表輸入 AI 營收及其成長率，即可得知是否跟得上。",
    covers: ["AI 營收於 2026 年涵蓋所需的 ", "%，2030 年涵蓋 ", "%："],
    keepsPace: "跟得上。",
    catchesUp: "差距縮小，但 2030 年前仍不足。",
    fallsBehind: "差距未見縮小。",
  },
};

const firstYear = baseline.year.value;
/** The years that the summary, and what follows from it, goes through. */
export const modelYears = [0, 1, 2, 3, 4].map((later) => firstYear + later);
const lastYear = modelYears.at(-1) ?? firstYear;
const columnWidths = [250, ...modelYears.map(() => 96)];

const on = (name: string) => `{assumptions!${name}}`;
const all = (name: string) => `{${name} ${firstYear}:${name} ${lastYear}}`;

/** A line of the contents: a sheet and what it holds. */
export interface Content {
  /** By which formulas refer to the sheet. */
  readonly key: string;
  readonly title: string;
  readonly line: string;
}

/** What a row of the summary has in the base scenario, and how each year's cell comes by it. */
interface YearRow {
  readonly name: "growth" | "capex" | "required" | "revenue" | "coverage" | "shortfall" | "charge";
  readonly style: CellStyle;
  readonly values: readonly (number | "")[];
  readonly formulas: (year: number, index: number) => Partial<TableCell>;
}

/** Growth of capex in the base scenario: from the article's it reaches what it ends on evenly. */
function baseGrowth({ fadeTo }: TableOptions): number[] {
  const { value } = baseline.growth;
  return [value, ...fade([[value]], [[fadeTo]], [[modelYears.length - 1]]).flat()];
}

/** Capex in the base scenario, from 2026 on. */
export function baseCapex(options: TableOptions): number[] {
  const [, ...later] = baseGrowth(options);
  return modelYears.map((year) => project([[year]], [later])[0]?.[0] as number);
}

function yearRows(options: TableOptions): YearRow[] {
  const [growth, capex] = [baseGrowth(options), baseCapex(options)];
  const needed = required([capex])[0] as number[];
  const charges = depreciation([[baseline.prior.value], ...capex.map((each) => [each])], [[lives.A]]).flat();
  const inputs = { margin: on("margin"), multiple: on("multiple"), rule: on("rule") };
  const blank = modelYears.map(() => "" as const);
  const whenKnown = (year: number, formula: string) => `=IF(ISNUMBER({revenue ${year}}),${formula},"")`;
  return [
    {
      name: "growth",
      style: styles.rate,
      values: growth,
      formulas: (_, n) => ({
        formula:
          n === 0
            ? `=${on("growth")}`
            : `=${on("first")}+(${on("last")}-${on("first")})*${n - 1}/${modelYears.length - 2}`,
      }),
    },
    {
      name: "capex",
      style: styles.amount,
      values: capex,
      formulas: (year, n) => ({
        formula: n === 0 ? `=${on("total")}` : `={capex ${year - 1}}*(1+{growth ${year}})`,
      }),
    },
    {
      name: "required",
      style: { ...styles.amount, bold: true },
      values: needed,
      formulas: (year) => ({
        native: nativeRequired({ capex: `{capex ${year}}`, ...inputs }),
        live: `=ROI.REQUIRED({capex ${year}},${on("margin")},${on("multiple")},${on("rule")})`,
      }),
    },
    {
      name: "revenue",
      style: styles.amount,
      values: blank,
      formulas: (year, n) => ({
        formula:
          n === 0
            ? `=IF(${on("actual")}="","",${on("actual")})`
            : `=IF(COUNT({revenue ${year - 1}},${on("revenue growth")})=2,{revenue ${year - 1}}*(1+${on("revenue growth")}),"")`,
      }),
    },
    {
      name: "coverage",
      style: { ...styles.rate, bold: true },
      values: blank,
      formulas: (year) => ({
        live: whenKnown(year, `ROI.COVERAGE({revenue ${year}},{required ${year}})`),
        native: whenKnown(year, `{revenue ${year}}/{required ${year}}`),
      }),
    },
    {
      name: "shortfall",
      style: styles.amount,
      values: blank,
      formulas: (year) => ({ formula: whenKnown(year, `{required ${year}}-{revenue ${year}}`) }),
    },
    {
      name: "charge",
      style: styles.amount,
      values: charges.slice(1),
      formulas: (year) => ({ formula: `={depreciation!charge A ${year}}` }),
    },
  ];
}

/** The first year whose revenue covers what is required, nothing as long as revenue is not known. */
function breakevenCell(none: string): TableCell {
  const first = modelYears.reduceRight(
    (rest, year) => `IF(N({coverage ${year}})>=1,{year ${year}},${rest})`,
    `"${none}"`,
  );
  return {
    value: "",
    style: { ...styles.plain, alignRight: true },
    formula: `=IF(COUNT(${all("coverage")})<${modelYears.length},"",${first})`,
    name: "breakeven",
  };
}

/** The answer in two sentences: what the scenario needs, and whether revenue gets there. */
function verdictRows(
  { language }: TableOptions,
  scenario: string,
  capex: number,
  needed: number,
): TableCell[][] {
  const { needs, unitsInUsdBn, covers, unknown, keepsPace, catchesUp, fallsBehind } = texts[language];
  const joined = (words: readonly string[], figures: readonly string[]) =>
    words
      .map((word, index) => [`"${word}"`, ...(figures[index] ? [figures[index]] : [])].join("&"))
      .join("&");
  const whole = (name: string) =>
    `ROUND({${name} ${lastYear}}${unitsInUsdBn === 1 ? "" : `*${unitsInUsdBn}`},0)`;
  const percent = (year: number) => `ROUND(100*{coverage ${year}},0)`;
  const [now, then] = [`{coverage ${firstYear}}`, `{coverage ${lastYear}}`];
  const verdict = `IF(${then}>=1,"${keepsPace}",IF(${then}>${now},"${catchesUp}","${fallsBehind}"))`;
  const style = { bold: true };
  return [
    [
      {
        value: `${needs[0]}${scenario}${needs[1]}${Math.round(unitsInUsdBn * capex)}${needs[2]}${Math.round(unitsInUsdBn * needed)}${needs[3]}`,
        formula: `=${joined(needs, [on("scenario"), whole("capex"), whole("required")])}`,
        style,
        name: "verdict 1",
      },
    ],
    [
      {
        value: unknown,
        formula: `=IF(ISNUMBER(${then}),${joined(covers, [percent(firstYear), percent(lastYear)])}&${verdict},"${unknown}")`,
        style,
        name: "verdict 2",
      },
    ],
  ];
}

/** The page on which a model opens: the question, the answer year by year and in words, and the contents. */
export function summaryTable(
  contents: readonly Content[],
  scenario: string,
  options: TableOptions,
): TableDescription {
  const { language } = options;
  const words = texts[language];
  const rows = yearRows(options);
  const last = (name: YearRow["name"]) => Number(rows.find((row) => row.name === name)?.values.at(-1));
  return titled({
    key: "summary",
    title: words.title,
    heading: words.question,
    subtitle: [unitText.usdBn[language], asOf(language)],
    rows: [
      ...verdictRows(options, scenario, last("capex"), last("required")),
      [],
      [
        cells.text(unitText.usdBn[language], styles.heading),
        ...modelYears.map((year) =>
          cells.number(year, { ...styles.numberHeading, ...styles.plain }, { name: `year ${year}` }),
        ),
      ],
      ...rows.map(({ name, style, values, formulas }) => [
        cells.text(words[name], style.bold ? { bold: true } : undefined),
        ...modelYears.map((year, index) => ({
          value: values[index] ?? "",
          style: { ...style, alignRight: true },
          name: `${name} ${year}`,
          ...formulas(year, index),
        })),
      ]),
      [cells.text(words.breakeven), breakevenCell(words.none)],
      [],
      [cells.text(words.contents, { bold: true })],
      ...contents.map(({ key, title, line }) => [cells.link(title, `{${key}!title}`), cells.text(line)]),
      [],
      [cells.text(words.leftOut, { bold: true })],
      ...words.limits.map((limit) => [cells.text(limit)]),
      sourceRow(language, []),
    ],
    columnWidths,
    headingRows: 0,
    chart: {
      type: "column",
      title: words.chart,
      categories: [`year ${firstYear}`, `year ${lastYear}`],
      series: [
        { name: words.required, values: [`required ${firstYear}`, `required ${lastYear}`] },
        { name: words.revenue, values: [`revenue ${firstYear}`, `revenue ${lastYear}`], isInput: true },
      ],
    },
  });
}
