import { companies } from "../../data/companies";
import type { Financials } from "../../data/financials";
import type { Localized } from "../../data/language";
import { unitText } from "../../data/provenance";
import { guidanceAsOf } from "../../data/version";
import { annualFinancials, reportedFigure } from "../annualFinancials";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import { kindCell, kindColoring, publishedInput, sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "Each company's newest whole fiscal year, cash capex.",
      "Amazon's depreciation is that of property and equipment alone; its lease principal is not in the data.",
    ],
    item: "USD bn",
    period: "Period",
    freeCashFlow: "Free cash flow",
    afterLeases: "Free cash flow after lease principal",
    ofCashFlow: "Capex / operating cash flow",
    ofRevenue: "Capex / revenue",
    ofDepreciation: "Capex / depreciation",
    kind: "Kind",
    source: "company filings, Reported",
  },
  "zh-TW": {
    notes: [
      "各公司最近一個完整會計年度，現金資本支出。",
      "Amazon 的折舊僅含不動產及設備，其租賃本金償還金額不在資料中。",
    ],
    item: "十億美元",
    period: "期間",
    freeCashFlow: "自由現金流量",
    afterLeases: "扣除租賃本金後的自由現金流量",
    ofCashFlow: "資本支出／營業現金流量",
    ofRevenue: "資本支出／營收",
    ofDepreciation: "資本支出／折舊",
    kind: "性質",
    source: "公司申報文件，已公告",
  },
};

const columnWidths = [270, 168, 110, 110, 110];

/** The reported items, in the order of their rows. */
const items: readonly { name: string; label: Localized; amount: (row: Financials) => number | undefined }[] =
  [
    { name: "revenue", label: { "en-US": "Revenue", "zh-TW": "營收" }, amount: (row) => row.revenueUsdBn },
    {
      name: "ocf",
      label: { "en-US": "Operating cash flow", "zh-TW": "營業現金流量" },
      amount: (row) => row.operatingCashFlowUsdBn,
    },
    { name: "capex", label: { "en-US": "Capex", "zh-TW": "資本支出" }, amount: (row) => row.capexUsdBn },
    {
      name: "depreciation",
      label: { "en-US": "Depreciation", "zh-TW": "折舊" },
      amount: (row) => row.depreciationUsdBn,
    },
    {
      name: "leases",
      label: { "en-US": "Lease principal", "zh-TW": "租賃本金償還" },
      amount: (row) => row.leasePrincipalUsdBn,
    },
  ];

/** The newest whole year of each company. */
const newest = companies.flatMap(({ ticker, name }) => {
  const row = annualFinancials(ticker).at(-1);
  return row ? [{ ...row, name }] : [];
});
const tickers = newest.map(({ company }) => company);

function amountCell(row: Financials, { name, amount }: (typeof items)[number]): TableCell {
  const value = amount(row);
  const cell = `${name} ${row.company}`;
  return value === undefined
    ? { value: "", style: styles.pendingInput(styles.amount), name: cell }
    : publishedInput(reportedFigure(value, row), styles.amount, cell);
}

/** Capex as a part of another item, over all companies: one live formula fills the row. */
function partRow(label: string, of: string, style: CellStyle): TableCell[] {
  const [first, last] = [tickers[0], tickers.at(-1)];
  const whole = items.find(({ name }) => name === of)!.amount;
  return [
    cells.text(label),
    ...newest.map((row, index) =>
      cells.number(row.capexUsdBn / whole(row)!, style, {
        native: `={capex ${row.company}}/{${of} ${row.company}}`,
        ...(index === 0
          ? { live: `=CAPEX.INTENSITY({capex ${first}:capex ${last}},{${of} ${first}:${of} ${last}})` }
          : { spilled: true }),
      }),
    ),
  ];
}

/** Whether the companies pay for their capex out of cash flow: each one's newest whole fiscal year. */
export const table: CatalogueTable = {
  id: "cashStrain",
  group: "company",
  order: 2,
  title: { "en-US": "Cash strain", "zh-TW": "現金壓力" },
  line: { "en-US": "Capex against cash flow and revenue", "zh-TW": "資本支出對照現金流量與營收" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const rows = items.map((item) => [
      cells.text(item.label[language]),
      ...newest.map((row) => amountCell(row, item)),
    ]);
    const free = (row: Financials) => row.operatingCashFlowUsdBn - row.capexUsdBn;
    const kindRow = newest.map((row) => {
      const isUnchanged = items.flatMap((item) => {
        const value = item.amount(row);
        return value === undefined ? [] : [`{${item.name} ${row.company}}=${value}`];
      });
      return kindCell(row.company, "reported", `AND(${isUnchanged.join(",")})`, language, {
        alignRight: true,
      });
    });
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language, guidanceAsOf)],
      notes: words.notes,
      rows: [
        cells.headingRow([words.item, ...newest.map(({ name }) => name)], [1, 2, 3, 4]),
        [cells.text(words.period), ...newest.map(({ period }) => cells.text(period, { alignRight: true }))],
        ...rows,
        [
          cells.text(words.freeCashFlow, styles.total),
          ...newest.map((row) =>
            cells.number(
              free(row),
              { ...styles.total, ...styles.amount },
              {
                name: `free ${row.company}`,
                formula: `={ocf ${row.company}}-{capex ${row.company}}`,
              },
            ),
          ),
        ],
        [
          cells.text(words.afterLeases),
          ...newest.map((row): TableCell => {
            const { company, leasePrincipalUsdBn } = row;
            return {
              value: leasePrincipalUsdBn === undefined ? "" : free(row) - leasePrincipalUsdBn,
              style: styles.amount,
              formula: `=IF(ISNUMBER({leases ${company}}),{free ${company}}-{leases ${company}},"")`,
            };
          }),
        ],
        partRow(words.ofCashFlow, "ocf", styles.rate),
        partRow(words.ofRevenue, "revenue", styles.rate),
        partRow(words.ofDepreciation, "depreciation", styles.multiple),
        [cells.text(words.kind), ...kindRow],
        sourceRow(language, rows, { source: words.source }),
      ],
      columnWidths,
      headingRows: 1,
      colorings: [kindColoring(tickers[0] ?? "", tickers.at(-1) ?? "", language)],
    });
  },
};
