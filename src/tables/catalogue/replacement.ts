import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { project } from "../../functions/capex/project";
import { replace } from "../../functions/capex/replace";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "How long spending takes to renew the installed base",
      "(¶7: worth several trillion, no figure). The base here is Nvidia's: $1 trillion.",
    ],
    base: "Installed base, USD bn",
    spend: "Capex 2026, USD bn",
    growth: "Growth after 2026",
    share: "Share of capex that replaces",
    years: "Years to replace it",
    headings: ["Year, USD bn", "Capex", "Replaced by then", "Left"],
    never: "never",
    chart: "Installed base left (USD bn)",
  },
  "zh-TW": {
    notes: [
      "支出需多久才能汰換既有設備（第 7 段：價值數兆美元，未提供數字）。",
      "此處基數採 Nvidia 的說法：1 兆美元。",
    ],
    base: "既有設備（十億美元）",
    spend: "2026 年資本支出（十億美元）",
    growth: "2026 年後成長率",
    share: "資本支出中用於汰換的比率",
    years: "汰換所需年數",
    headings: ["年度（十億美元）", "資本支出", "累計汰換", "剩餘"],
    never: "無法達成",
    chart: "剩餘既有設備（十億美元）",
  },
};

const columnWidths = [230, 92, 130, 92];

const firstYear = baseline.year.value;
const years = [0, 1, 2, 3, 4].map((later) => firstYear + later);

/** Jensen Huang in 2024: "a trillion dollars' worth" of data centres. */
const installed = {
  value: 1000,
  unit: "usdBn",
  provenance: "assumption",
  readIn: "Jensen Huang, 2024",
} as const;
const growth = 0.15;
const share = 0.5;

/** The rows by year: what was spent, what it has replaced and what is left of the base. */
function yearRows(): TableCell[][] {
  let replaced = 0;
  return years.map((year, index) => {
    const capex = project([[year]], [[growth]])[0]?.[0] as number;
    replaced = Math.min(replaced + capex * share, installed.value);
    const before = index === 0 ? "0" : `{replaced ${year - 1}}`;
    const all = `{year ${years[0]}:year ${years.at(-1)}}`;
    return [
      cells.number(year, styles.plain, { name: `year ${year}` }),
      cells.number(capex, styles.amount, {
        name: `capex ${year}`,
        native: index === 0 ? "={spend}" : `={capex ${year - 1}}*(1+{growth})`,
        ...(index === 0
          ? { live: `=CAPEX.PROJECT(${all},{growth},{spend},${firstYear})` }
          : { spilled: true }),
      }),
      cells.number(replaced, styles.amount, {
        name: `replaced ${year}`,
        formula: `=MIN({base},${before}+{capex ${year}}*{share})`,
      }),
      cells.number(installed.value - replaced, styles.amount, {
        name: `left ${year}`,
        formula: `={base}-{replaced ${year}}`,
      }),
    ];
  });
}

/** How many years of spending renew the installed base, and what is left of it year by year (paragraph 7). */
export const table: CatalogueTable = {
  id: "replacement",
  group: "amount",
  order: 3,
  title: { "en-US": "Replacement cycle", "zh-TW": "汰換週期" },
  line: { "en-US": "Years of spending that renew the base", "zh-TW": "汰換既有設備所需年數" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const base = publishedInput(installed, styles.amount, "base", "Replacement_Base");
    const spend = publishedInput(baseline.total, styles.amount, "spend", "Replacement_Spend");
    const needed = replace(
      [[installed.value]],
      [[baseline.total.value]],
      [[growth]],
      [[share]],
    )[0]?.[0] as number;
    const inputs = [
      [cells.text(words.base), base],
      [cells.text(words.spend), spend],
      [cells.text(words.growth), cells.input(growth, styles.rate, "growth", "Replacement_Growth")],
      [cells.text(words.share), cells.input(share, styles.rate, "share", "Replacement_Share")],
    ];
    // ln(1 + base × g / (share × spend)) / ln(1 + g), which is base / (share × spend) for g = 0.
    const [even, rest] = ["{base}/({share}*{spend})", "1+{base}/({share}*{spend})*{growth}"];
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language)],
      notes: words.notes,
      rows: [
        ...inputs,
        [
          cells.text(words.years, styles.total),
          cells.number(
            needed,
            { ...styles.total, ...styles.ratio },
            {
              name: "years",
              // Never is #N/A; all other errors are shown.
              live: `=IFNA(CAPEX.REPLACE({base},{spend},{growth},{share}),"${words.never}")`,
              native:
                `=IF(OR({base}<0,{spend}<0,{share}<0,{share}>1,{growth}<=-1),SQRT(-1),IF({growth}=0,${even},` +
                `IF(${rest}<1E-12,"${words.never}",LN(${rest})/LN(1+{growth}))))`,
            },
          ),
        ],
        cells.headingRow(words.headings, [0, 1, 2, 3]),
        ...yearRows(),
        sourceRow(language, inputs),
      ],
      columnWidths,
      headingRows: 6,
      chart: {
        type: "column",
        title: words.chart,
        categories: [`year ${years[0]}`, `year ${years.at(-1)}`],
        series: [{ name: words.headings[3] ?? "", values: [`left ${years[0]}`, `left ${years.at(-1)}`] }],
      },
    });
  },
};
