import { baseline } from "../../data/article";
import { companies } from "../../data/companies";
import type { Language } from "../../data/language";
import * as cells from "../cells";
import type { TableCell, TableDescription } from "../description";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { asOf, titled } from "../titled";
import { modelYears } from "./summaryTable";

const texts = {
  "en-US": {
    title: "Checks",
    subtitle: "What has to agree in the model",
    headings: ["Check", "Difference", "Result"],
    all: "All checks",
    ok: "OK",
    wrong: "Not OK",
    on: "Checks",
    scenario: "The scenario is one of the three",
    allocation: "The companies' parts add up to the total",
    prior: "Capex 2025 plus a year's growth is the total",
    path: "The Repeat path compounds to 2030",
    scenarioPath: "The scenario's growth compounds to 2030",
    depreciation: "Depreciation uses the scenario's capex",
    bridge: "Required revenue pays for the spending",
    sensitivity: "Sensitivity agrees with the spending",
  },
  "zh-TW": {
    title: "檢查",
    subtitle: "模型中必須相符之處",
    headings: ["檢查", "差異", "結果"],
    all: "全部檢查",
    ok: "相符",
    wrong: "不符",
    on: "檢查",
    scenario: "情境為三者之一",
    allocation: "各公司分配額加總等於合計",
    prior: "2025 年資本支出加上一年成長等於合計",
    path: "延續情境複利至 2030 年相符",
    scenarioPath: "情境成長率複利至 2030 年相符",
    depreciation: "折舊依情境的資本支出計算",
    bridge: "所需營收足以回收支出",
    sensitivity: "敏感度表與支出相符",
  },
};

const columnWidths = [330, 100, 100];

const [first, last] = [companies[0]?.ticker, companies[companies.length - 1]?.ticker];
const { value: year } = baseline.year;
const lastYear = modelYears.at(-1) ?? year;

/** An input of the model. */
const on = (name: string) => `{assumptions!${name}}`;
const [total, growth] = [on("total"), on("growth")];
const grown = modelYears
  .slice(1)
  .map((each) => `(1+{summary!growth ${each}})`)
  .join("*");

/** Two sides of each check that have to be equal, in cells of the model; parts are split in tenths. */
const equations = {
  scenario: [`COUNTIF({assumptions!case low:case high},${on("scenario")})`, "1"],
  allocation: [`SUM({allocation!amount ${first}:amount ${last}})`, `ROUND(${total},1)`],
  prior: [`{projection!repeat ${year - 1}}*(1+${growth})`, total],
  path: [`{projection!repeat ${lastYear}}`, `${total}*(1+${growth})^(${lastYear}-${year})`],
  scenarioPath: [`{summary!capex ${lastYear}}`, `${total}*${grown}`],
  depreciation: [
    `SUM({depreciation!capex ${year}:capex ${lastYear}})`,
    `SUM({summary!capex ${year}:capex ${lastYear}})`,
  ],
  bridge: [
    `{bridge!required}*IF(${on("rule")}="profit",${on("margin")},1-${on("margin")})/${on("multiple")}`,
    total,
  ],
  sensitivity: [
    `{sensitivity!cell 0 0}*(1-${on("margin from")})`,
    `${total}*(1+${on("growth from")})^(${on("year")}-${year})`,
  ],
} as const;
type Check = keyof typeof equations;
const checks = Object.keys(equations) as Check[];

/** What has to agree between the sheets of a model, and a verdict on all of it. */
export function checksTable(language: Language): TableDescription {
  const words = texts[language];
  const verdict = (isRight: string, name: string, style = {}): TableCell => ({
    value: words.ok,
    formula: `=IF(${isRight},"${words.ok}","${words.wrong}")`,
    style: { ...style, role: "check", alignRight: true },
    name,
  });
  const rows = checks.map((check): TableCell[] => {
    const [left, right] = equations[check];
    return [
      cells.text(words[check]),
      // Rounded, because binary fractions leave differences that no reader would call one.
      cells.number(0, styles.amount, {
        formula: `=ROUND(${left}-(${right}),6)`,
        name: `difference ${check}`,
      }),
      verdict(`{difference ${check}}=0`, `check ${check}`),
    ];
  });
  const all = `COUNTIF({check ${checks[0]}:check ${checks[checks.length - 1]}},"${words.ok}")=${checks.length}`;
  return titled({
    key: "checks",
    title: words.title,
    subtitle: [words.subtitle, asOf(language)],
    rows: [
      cells.headingRow(words.headings, [1, 2]),
      ...rows,
      [cells.text(words.all, styles.total), cells.text("", styles.total), verdict(all, "all", styles.total)],
      sourceRow(language, []),
    ],
    columnWidths,
    headingRows: 1,
    colorings: [{ kind: "wrong", cells: [`check ${checks[0]}`, "all"], text: words.wrong }],
  });
}

/** The verdict on all checks, to stand beside the title of every sheet of the model. */
export function underMasterCheck(table: TableDescription, language: Language): TableDescription {
  const { on: label, ok, wrong } = texts[language];
  const failing = `${label}: ${wrong}`;
  const master: TableCell = {
    value: `${label}: ${ok}`,
    formula: `="${label}: "&{checks!all}`,
    style: { role: "check", bold: true, alignRight: true },
    name: "master check",
  };
  const [title = [], ...rows] = table.rows;
  return {
    ...table,
    rows: [[...title.slice(0, -1), master], ...rows],
    colorings: [
      ...(table.colorings ?? []),
      { kind: "wrong", cells: ["master check", "master check"], text: failing },
    ],
  };
}
