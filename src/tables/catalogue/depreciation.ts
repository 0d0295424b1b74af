import { baseline } from "../../data/article";
import { unitText } from "../../data/provenance";
import { depreciation } from "../../functions/capex/depreciation";
import { project } from "../../functions/capex/project";
import * as cells from "../cells";
import { emptyCell, type CatalogueTable, type TableCell, type TableDescription } from "../description";
import type { TableOptions } from "../options";
import { publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "Straight line, charged from the year of spending on. Spending before 2025 is left out.",
      "Lives and growth are assumptions: change the blue cells.",
    ],
    headings: ["Year, USD bn", "Capex", "Charge, life A", "Charge, life B", "Difference"],
    life: "Life, years",
    growth: "Growth after 2026",
  },
  "zh-TW": {
    notes: [
      "採直線法，自支出當年起提列；不含 2025 年以前的支出。",
      "耐用年限與成長率均為假設：請變更藍色儲存格。",
    ],
    headings: ["年度（十億美元）", "資本支出", "折舊，年限 A", "折舊，年限 B", "差額"],
    life: "耐用年限（年）",
    growth: "2026 年後成長率",
  },
};

const columnWidths = [150, 92, 116, 116, 104];

const statedYear = baseline.year.value;
const years = [2025, 2026, 2027, 2028, 2029, 2030];
/** In years. */
export const lives = { A: 5, B: 6 };
type Life = keyof typeof lives;
const growth = 0.15;

/** Capex by year where it grows by the same rate a year. */
const steadily = years.map((year) =>
  year < statedYear ? baseline.prior.value : (project([[year]], [[growth]])[0]?.[0] as number),
);

/** The charge of a year in a cell of Excel's own: each vintage's cost over its life, for the part of the year within it. */
function nativeCharge(life: Life, year: number): string {
  const [first] = years;
  const costs = `{capex ${first}:capex ${year}}`;
  const left = `({life ${life}}-({year ${year}}-{year ${first}:year ${year}}))`;
  return `=SUMPRODUCT(${costs}*((${left}>=1)+(${left}>0)*(${left}<1)*${left}))/{life ${life}}`;
}

function chargeCell(charge: number, life: Life, year: number, isFirst: boolean): TableCell {
  const all = `{capex ${years[0]}:capex ${years.at(-1)}}`;
  return cells.number(charge, styles.amount, {
    name: `charge ${life} ${year}`,
    native: nativeCharge(life, year),
    ...(isFirst ? { live: `=CAPEX.DEPRECIATION(${all},{life ${life}})` } : { spilled: true }),
  });
}

function capexCell(year: number, value: number): TableCell {
  const name = `capex ${year}`;
  if (year <= statedYear)
    return publishedInput(year < statedYear ? baseline.prior : baseline.total, styles.amount, name);
  const assumedYears = `{year ${statedYear + 1}:year ${years.at(-1)}}`;
  const live = `=CAPEX.PROJECT(${assumedYears},{growth},{capex ${statedYear}},{year ${statedYear}})`;
  return cells.number(value, styles.amount, {
    name,
    native: `={capex ${year - 1}}*(1+{growth})`,
    ...(year === statedYear + 1 ? { live } : { spilled: true }),
  });
}

const title = { "en-US": "Depreciation", "zh-TW": "折舊" };

/** What capex, given by year, costs a year in depreciation, under two useful lives. */
export function depreciationTable(capex: readonly number[], { language }: TableOptions): TableDescription {
  const words = texts[language];
  const charges = (life: Life) =>
    depreciation(
      capex.map((each) => [each]),
      [[lives[life]]],
    ).flat();
  const [chargesA, chargesB] = [charges("A"), charges("B")];
  const rows = years.map((year, index) => {
    const [chargeA, chargeB] = [chargesA[index] ?? 0, chargesB[index] ?? 0];
    return [
      cells.number(year, styles.plain, { name: `year ${year}` }),
      capexCell(year, capex[index] ?? 0),
      chargeCell(chargeA, "A", year, index === 0),
      chargeCell(chargeB, "B", year, index === 0),
      cells.number(chargeA - chargeB, styles.amount, { formula: `={charge A ${year}}-{charge B ${year}}` }),
    ];
  });
  return titled({
    title: title[language],
    subtitle: [unitText.usdBn[language], asOf(language)],
    notes: words.notes,
    rows: [
      [cells.text(words.growth), cells.input(growth, styles.rate, "growth", "Depreciation_Growth")],
      [
        cells.text(words.life),
        emptyCell,
        cells.input(lives.A, styles.factor, "life A", "Depreciation_Life_A"),
        cells.input(lives.B, styles.factor, "life B", "Depreciation_Life_B"),
      ],
      cells.headingRow(words.headings, [0, 1, 2, 3, 4]),
      ...rows,
      sourceRow(language, rows),
    ],
    columnWidths,
    headingRows: 3,
  });
}

/** What capital spending that grows steadily costs a year in depreciation, under two useful lives. */
export const table: CatalogueTable = {
  id: "depreciation",
  group: "cost",
  order: 1,
  title,
  line: { "en-US": "Yearly charge at a life of 5 and 6 years", "zh-TW": "耐用年限 5 年與 6 年的逐年折舊" },

  describe(options: TableOptions) {
    return depreciationTable(steadily, options);
  },
};
