import { baseline } from "../../data/article";
import { companies, type Company } from "../../data/companies";
import { basisText, type CapexGuidance } from "../../data/guidance";
import type { Language } from "../../data/language";
import { provenanceText, unitText, type Provenance } from "../../data/provenance";
import { publisherOf } from "../../data/publishers";
import { dataVersion, guidanceAsOf } from "../../data/version";
import { serialOfDay } from "../../grid/excelDate";
import * as cells from "../cells";
import type { CatalogueTable, TableCell } from "../description";
import type { TableOptions } from "../options";
import { guidanceOf } from "../guidanceOf";
import { kindColoring } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";

const texts = {
  "en-US": {
    note: "Not from the article: do not add it to the article's figures.",
    own: "Type newer guidance into the blue rows, and give the whole Table as the last argument of CAPEX.GUIDANCE.",
    headings: ["Company", "Period", "Basis", "Low", "Mid", "High", "As of", "Source", "Kind"],
    total: "Total",
    latest: "The latest of each company",
    source: `${provenanceText.guidance["en-US"]}, from company filings, calls and releases, or secondary sources · data ${dataVersion}`,
  },
  "zh-TW": {
    note: "並非出自原文，請勿與原文數字相加。",
    own: "請將更新的指引填入藍色列，並將整個表格作為 CAPEX.GUIDANCE 的最後一個引數。",
    headings: ["公司", "期間", "計算口徑", "下限", "中位數", "上限", "截至", "來源", "性質"],
    total: "合計",
    latest: "各公司最新一筆",
    source: `${provenanceText.guidance["zh-TW"]}，出自申報文件、法說會與新聞稿，或次級來源 · 資料版本 ${dataVersion}`,
  },
};

const columnWidths = [88, 72, 300, 72, 72, 72, 88, 180, 96];

const year = baseline.year.value;

const latest = companies.flatMap(({ ticker, name }) => {
  const [row] = guidanceOf(ticker);
  return row ? [{ ...row, name }] : [];
});

/** Empty rows to type into, one for each company: a season. */
const ownRows = companies.map((_, index) => `own ${index + 1}`);
const firstRow = latest[0]?.company;
const lastRow = ownRows[ownRows.length - 1];

/** The column of cells of a name, over all records. */
const column = (name: string) => `{${name} ${firstRow}:${name} ${lastRow}}`;

const middle = ({ lowUsdBn, highUsdBn }: CapexGuidance) => (lowUsdBn + highUsdBn) / 2;

/** The middle of a record, or of its one amount; nothing as long as there is none. */
function midCell(row: string, value: number | ""): TableCell {
  const ends = `{low ${row}},{high ${row}}`;
  return { value, style: styles.amount, formula: `=IF(COUNT(${ends})=0,"",AVERAGE(${ends}))` };
}

/** The kind of a record: Guidance while it is one of ours. One formula for all records, so that they can be sorted. */
function kindCell(key: string, language: Language, provenance: Provenance): TableCell {
  const areOurs = latest.map(({ name, period, lowUsdBn, highUsdBn, asOf }) => {
    const facts = [
      [`company ${key}`, `"${name}"`],
      [`period ${key}`, `"${period}"`],
      [`low ${key}`, lowUsdBn],
      [`high ${key}`, highUsdBn],
      [`day ${key}`, serialOfDay(asOf)],
    ];
    return `AND(${facts.map(([cell, value]) => `{${cell}}=${value}`).join(",")})`;
  });
  const [ours, user] = [provenanceText.guidance[language], provenanceText.user[language]];
  return {
    value: provenanceText[provenance][language],
    name: `kind ${key}`,
    formula: `=IF(OR(${areOurs.join(",")}),"${ours}","${user}")`,
  };
}

/** A record of ours, which stays as history beside newer ones. */
function builtInRow(row: CapexGuidance & { readonly name: string }, language: Language): TableCell[] {
  const { company: key } = row;
  return [
    { value: row.name, name: `company ${key}` },
    { value: row.period, name: `period ${key}` },
    cells.text(basisText[row.basis][language], styles.wrapped),
    cells.number(row.lowUsdBn, styles.amount, { name: `low ${key}` }),
    midCell(key, middle(row)),
    cells.number(row.highUsdBn, styles.amount, { name: `high ${key}` }),
    cells.number(serialOfDay(row.asOf), styles.day, { name: `day ${key}` }),
    cells.link(publisherOf(row.source), row.source, styles.indented),
    kindCell(key, language, "guidance"),
  ];
}

function ownRow(key: string, language: Language): TableCell[] {
  const empty = (style: TableCell["style"], name?: string): TableCell => ({
    value: "",
    style: styles.pendingInput(style ?? {}),
    ...(name !== undefined && { name: `${name} ${key}` }),
  });
  return [
    empty({}, "company"),
    empty({}, "period"),
    empty(styles.wrapped),
    empty(styles.amount, "low"),
    midCell(key, ""),
    empty(styles.amount, "high"),
    empty(styles.day, "day"),
    empty({ ...styles.indented, ...styles.wrapped }),
    kindCell(key, language, "user"),
  ];
}

/** A total at an end of the companies' ranges. */
function endTotal(point: "low" | "high", value: number): TableCell {
  return cells.number(
    value,
    { ...styles.total, ...styles.amount },
    {
      name: `total ${point}`,
      live: `=CAPEX.GUIDANCE("total",${year},"${point}",,{#All})`,
      native: `=${companies.map((company) => nativeLatest(company, point)).join("+")}`,
    },
  );
}

/**
 * What a company's latest record for the year has: of those of its newest day the last, which is the user's; 0 without
 * one. It may be under any name of the company but a legal one, and one amount stands for both ends.
 */
function nativeLatest({ name, ticker, alsoKnownAs }: Company, point: "low" | "high"): string {
  const names = [name, ticker, ...alsoKnownAs].map((each) => `(${column("company")}="${each}")`).join("+");
  const day = column("day");
  // 2026 is CY2026. A sheet has a million rows, so that a row counts for less than a day.
  const order = `(${names}>0)*(RIGHT("CY"&${column("period")},6)="CY${year}")*(${day}+ROW(${day})/10^7)`;
  const [end, other] = point === "low" ? [column("low"), column("high")] : [column("high"), column("low")];
  return `SUMPRODUCT((${order}=MAX(1,${order}))*(${end}+(${end}=0)*${other}))`;
}

function totalsRow(language: Language): TableCell[] {
  const words = texts[language];
  const sum = (usdBn: (row: CapexGuidance) => number) => latest.reduce((all, row) => all + usdBn(row), 0);
  return [
    cells.text(words.total, styles.total),
    cells.text(`CY${year}`, styles.total),
    cells.text(words.latest, styles.total),
    endTotal(
      "low",
      sum((row) => row.lowUsdBn),
    ),
    cells.number(
      sum(middle),
      { ...styles.total, ...styles.amount },
      {
        live: `=CAPEX.GUIDANCE("total",${year},"mid",,{#All})`,
        native: "=({total low}+{total high})/2",
      },
    ),
    endTotal(
      "high",
      sum((row) => row.highUsdBn),
    ),
    ...Array<TableCell>(3).fill(cells.text("", styles.total)),
  ];
}

/** What the companies themselves expect to spend, the latest of each, with room for newer rows of the user's. */
export const table: CatalogueTable = {
  id: "guidance",
  group: "company",
  order: 1,
  title: { "en-US": "Company guidance", "zh-TW": "公司資本支出指引" },
  line: {
    "en-US": `Low, mid, high, as of ${guidanceAsOf}`,
    "zh-TW": `下限、中位數、上限，截至 ${guidanceAsOf}`,
  },

  describe({ language }: TableOptions) {
    const words = texts[language];
    const records = [
      ...latest.map((row) => builtInRow(row, language)),
      ...ownRows.map((key) => ownRow(key, language)),
    ];
    const heading = 0;
    return titled({
      title: this.title[language],
      subtitle: [unitText.usdBn[language], asOf(language, guidanceAsOf)],
      notes: [words.note, words.own],
      rows: [
        cells.headingRow(words.headings, [3, 4, 5, 6]),
        ...records,
        // Excel makes a Table longer where one types right below it, as long as nothing is there.
        [],
        totalsRow(language),
        [cells.text(words.source, styles.secondary)],
      ],
      columnWidths,
      headingRows: heading + 1,
      colorings: [kindColoring(firstRow ?? "", lastRow ?? "", language)],
      records: { workbookName: "CompanyGuidance", rows: [heading, heading + records.length] },
    });
  },
};
