import { companies } from "../../data/companies";
import { guidanceAsOf } from "../../data/version";
import { intensity } from "../../functions/capex/intensity";
import { efficiency } from "../../functions/roi/efficiency";
import { annualFinancials, reportedFigure } from "../annualFinancials";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindCell, kindColoring, publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    subtitle: "Revenue added by each dollar of the previous year's capex",
    notes: [
      "The article's measure to watch (¶21). All revenue, not AI revenue alone; fiscal years as named.",
    ],
    headings: [
      "Company",
      "Period",
      "Revenue, USD bn",
      "Capex, USD bn",
      "Efficiency",
      "Capex intensity",
      "Kind",
    ],
    own: "Your figures",
    source: "company filings, Reported",
  },
  "zh-TW": {
    subtitle: "前一年每一元資本支出所增加的營收",
    notes: ["原文建議觀察的指標（第 21 段）。此為全部營收，非僅 AI 營收；會計年度如各列所示。"],
    headings: [
      "公司",
      "期間",
      "營收（十億美元）",
      "資本支出（十億美元）",
      "部署效率",
      "資本支出強度",
      "性質",
    ],
    own: "自行輸入",
    source: "公司申報文件，已公告",
  },
};

const columnWidths = [96, 176, 140, 170, 92, 124, 96];

/** Rows that the user fills in. */
const ownYears = 3;

/** By what the cells of the n-th row of a block are called, n from 0. */
const cellsOf = (id: string, n: number) => ({
  revenue: `{revenue ${id} ${n}}`,
  capex: `{capex ${id} ${n}}`,
  before: `{revenue ${id} ${n - 1}}`,
  spent: `{capex ${id} ${n - 1}}`,
});

/** What a company's year added and took; one live formula in its first year fills each column. */
function companyRatios(id: string, n: number, last: number, added: number | "", part: number): TableCell[] {
  const { revenue, capex, before, spent } = cellsOf(id, n);
  const [revenues, spending] = ["revenue", "capex"].map((name) => `{${name} ${id} 0:${name} ${id} ${last}}`);
  const spilling = (live: string) => (n === 0 ? { live } : { spilled: true });
  return [
    {
      value: added,
      style: styles.fineMultiple,
      native: n === 0 ? '=""' : `=(${revenue}-${before})/${spent}`,
      ...spilling(`=ROI.EFFICIENCY(${revenues},${spending})`),
    },
    cells.number(part, styles.rate, {
      native: `=${capex}/${revenue}`,
      ...spilling(`=CAPEX.INTENSITY(${spending},${revenues})`),
    }),
  ];
}

/** The same of the user's own year, empty until its figures are entered; the first has no year before it. */
function ownRatios(n: number): TableCell[] {
  const { revenue, capex, before, spent } = cellsOf("own", n);
  const lines = `{revenue own ${n - 1}:revenue own ${n}},{capex own ${n - 1}:capex own ${n}}`;
  const onceEntered = (live: string, native: string, needs: string[], style: CellStyle): TableCell => {
    const formula = (text: string) => `=IF(COUNT(${needs.join(",")})=${needs.length},${text},"")`;
    return { value: "", style, live: formula(live), native: formula(native) };
  };
  const added = onceEntered(
    `INDEX(ROI.EFFICIENCY(${lines}),2,1)`,
    `(${revenue}-${before})/${spent}`,
    [revenue, before, spent],
    styles.fineMultiple,
  );
  const part = onceEntered(
    `CAPEX.INTENSITY(${capex},${revenue})`,
    `${capex}/${revenue}`,
    [revenue, capex],
    styles.rate,
  );
  return [n === 0 ? cells.text("") : added, part];
}

/** A company's years, with the revenue that each year's capex has brought. */
function companyRows(ticker: string, name: string, language: TableOptions["language"]): TableCell[][] {
  const years = annualFinancials(ticker);
  const added =
    efficiency([years.map((row) => row.revenueUsdBn)], [years.map((row) => row.capexUsdBn)])[0] ?? [];
  return years.map((year, n) => {
    const { period, revenueUsdBn, capexUsdBn } = year;
    const id = `${ticker} ${n}`;
    const isUnchanged = `AND({revenue ${id}}=${revenueUsdBn},{capex ${id}}=${capexUsdBn})`;
    const part = intensity([[capexUsdBn]], [[revenueUsdBn]])[0]?.[0] as number;
    return [
      cells.text(n === 0 ? name : ""),
      cells.text(period),
      publishedInput(reportedFigure(revenueUsdBn, year), styles.amount, `revenue ${id}`),
      publishedInput(reportedFigure(capexUsdBn, year), styles.amount, `capex ${id}`),
      ...companyRatios(ticker, n, years.length - 1, added[n] as number | "", part),
      kindCell(id, "reported", isUnchanged, language, styles.indented),
    ];
  });
}

/** Deployment efficiency (paragraph 21) of each company by fiscal year, and room for the user's own figures. */
export const table: CatalogueTable = {
  id: "efficiency",
  group: "return",
  order: 2,
  title: { "en-US": "Deployment efficiency", "zh-TW": "部署效率" },
  line: { "en-US": "Revenue added by each dollar of capex", "zh-TW": "每一元資本支出所增加的營收" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const rows = companies.flatMap(({ ticker, name }) => companyRows(ticker, name, language));
    const asked = (name: string, style: CellStyle): TableCell => ({
      value: "",
      style: styles.pendingInput(style),
      name,
    });
    const ownRows = Array.from({ length: ownYears }, (_, n) => [
      { value: n === 0 ? words.own : "", name: `company own ${n}` },
      asked(`period own ${n}`, {}),
      asked(`revenue own ${n}`, styles.amount),
      asked(`capex own ${n}`, styles.amount),
      ...ownRatios(n),
    ]);
    const [first, last] = [companies[0]?.ticker ?? "", companies.at(-1)?.ticker ?? ""];
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle, asOf(language, guidanceAsOf)],
      notes: words.notes,
      rows: [
        cells.headingRow(words.headings, [2, 3, 4, 5]),
        ...rows,
        ...ownRows,
        sourceRow(language, rows, { source: words.source }),
      ],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring(`${first} 0`, `${last} ${annualFinancials(last).length - 1}`, language)],
    });
  },
};
