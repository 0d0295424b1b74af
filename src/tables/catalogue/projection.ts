import { baseline } from "../../data/article";
import { provenanceText, unitText } from "../../data/provenance";
import { fade } from "../../functions/capex/fade";
import { project } from "../../functions/capex/project";
import * as cells from "../cells";
import type { CatalogueTable, ChartDescription, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindColoring, publishedInput, publishedKind, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    scenario: "2026 stated, later years assumed",
    headings: ["Year, USD bn", "Flat", "Fade", "Repeat", "Own", "Kind"],
    growth: "Growth",
    chart: "Projection 2025–2030 (USD bn)",
  },
  "zh-TW": {
    scenario: "2026 年為原文載明，其後為假設",
    headings: ["年度（十億美元）", "持平", "成長趨緩", "延續", "自訂", "性質"],
    growth: "成長率",
    chart: "2025–2030 年預估（十億美元）",
  },
};

const columnWidths = [132, 84, 84, 84, 84, 96];

const firstYear = baseline.year.value;
const years = [2027, 2028, 2029, 2030];

/** A path of growth: the rate at its head, the rates it means, and its formulas. */
interface Scenario {
  name: string;
  workbookName: string;
  rate: number;
  path: number[];
  /** The growth of CAPEX.PROJECT. */
  live: string;
  /** The growth of the n-th year after 2026, n from 1. */
  native: (n: number) => string;
}

const constant = (name: string, workbookName: string, growth: number): Scenario => ({
  name,
  workbookName,
  rate: growth,
  path: years.map(() => growth),
  live: `{${name}}`,
  native: () => `{${name}}`,
});

const scenariosFor = ({ fadeTo, ownGrowth }: TableOptions): Scenario[] => [
  constant("flat", "Projection_Flat", 0),
  {
    name: "fade",
    workbookName: "Projection_Fade_To",
    rate: fadeTo,
    path: fade([[baseline.growth.value]], [[fadeTo]], [[years.length]]).flat(),
    live: `CAPEX.FADE({repeat},{fade},${years.length})`,
    native: (n) => `({repeat}+({fade}-{repeat})*${n - 1}/${years.length - 1})`,
  },
  constant("repeat", "Projection_Repeat", baseline.growth.value),
  constant("own", "Projection_Own", ownGrowth),
];

function spending({ name, path, live, native }: Scenario, year: number, index: number): TableCell {
  return cells.number(project([[year]], [path])[0]?.[0] ?? 0, styles.amount, {
    name: `${name} ${year}`,
    native: `={${name} ${year - 1}}*(1+${native(index + 1)})`,
    ...(index === 0
      ? {
          live: `=CAPEX.PROJECT({year ${years[0]}:year ${years.at(-1)}},${live},{${name} ${firstYear}},{year ${firstYear}})`,
        }
      : { spilled: true }),
  });
}

/** Capital spending to 2030 under four paths of growth. */
export const table: CatalogueTable = {
  id: "projection",
  group: "mostUsed",
  order: 3,
  title: { "en-US": "Projection 2025–2030", "zh-TW": "2025–2030 年預估" },
  line: {
    "en-US": "Flat, fade, repeat or your own, with chart",
    "zh-TW": "持平、成長趨緩、延續或自訂，附圖表",
  },

  options: ["growths"],

  describe(options: TableOptions) {
    const { language } = options;
    const words = texts[language];
    const scenarios = scenariosFor(options);
    const { total, prior } = baseline;
    const growthRow = [
      cells.text(words.growth),
      ...scenarios.map(({ name, workbookName, rate: growth }) =>
        name === "repeat"
          ? publishedInput(baseline.growth, styles.rate, name, workbookName)
          : cells.input(growth, styles.rate, name, workbookName),
      ),
      cells.text(provenanceText.user[language], styles.indented),
    ];
    const priorRow = [
      cells.number(firstYear - 1, styles.plain, { name: `year ${firstYear - 1}` }),
      ...scenarios.map(({ name }) =>
        cells.number(prior.value, styles.amount, {
          name: `${name} ${firstYear - 1}`,
          native: `={${name} ${firstYear}}/(1+{repeat})`,
          live: `=CAPEX.PROJECT({year ${firstYear}}-1,{repeat},{${name} ${firstYear}},{year ${firstYear}})`,
        }),
      ),
      cells.text(provenanceText.derived[language], styles.indented),
    ];
    const base = publishedInput(total, styles.amount, `flat ${firstYear}`, "Projection_Base");
    const baseRow = [
      cells.number(firstYear, styles.plain, { name: `year ${firstYear}` }),
      base,
      ...scenarios.slice(1).map(({ name }) =>
        cells.number(total.value, styles.amount, {
          name: `${name} ${firstYear}`,
          formula: `={flat ${firstYear}}`,
        }),
      ),
      publishedKind(base, language, styles.indented),
    ];
    const chart: ChartDescription = {
      type: "line",
      title: words.chart,
      categories: [`year ${firstYear - 1}`, `year ${years[years.length - 1]}`],
      series: scenarios.map(({ name }, index) => ({
        name: words.headings[index + 1] ?? "",
        values: [`${name} ${firstYear - 1}`, `${name} ${years[years.length - 1]}`],
        isInput: name === "own",
      })),
    };
    const laterRows = years.map((year, index) => [
      cells.number(year, styles.plain, { name: `year ${year}` }),
      ...scenarios.map((scenario) => spending(scenario, year, index)),
      cells.text(provenanceText.assumption[language], styles.indented),
    ]);
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], words.scenario, asOf(language)],
      rows: [
        cells.headingRow(words.headings, [0, 1, 2, 3, 4]),
        growthRow,
        priorRow,
        baseRow,
        ...laterRows,
        sourceRow(language, [growthRow, baseRow]),
      ],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring(`flat ${firstYear}`, `flat ${firstYear}`, language)],
      chart,
    });
  },
};
