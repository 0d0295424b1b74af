import type { Language, Localized } from "../../data/language";
import type { ExampleCell } from "../../functions/exampleResult";
import type { ValueUnit } from "../../functions/functionDoc";
import { functionExamples, type FunctionExample } from "../../functions/functionExamples";
import * as cells from "../cells";
import type { CatalogueTable, CellStyle, TableCell } from "../description";
import type { TableOptions } from "../options";
import { sourceRow } from "../published";
import * as styles from "../styles";
import { titled } from "../titled";

const texts = {
  "en-US": {
    notes: [
      "Change a call in the result's first cell: what it gives goes on to the right and down.",
      "Amounts are in USD bn where they are ours, else in the unit of those you give.",
    ],
    headings: ["Function", "Family", "What it answers", "Example", "Unit", "Result"],
    subtitle: (count: number) => `${count} functions, each with a call and what it gives`,
    listSeparator: ", ",
  },
  "zh-TW": {
    notes: [
      "可在結果的第一個儲存格修改呼叫，結果會向右、向下延伸。",
      "本增益集的金額以十億美元計，其餘與您所給金額的單位相同。",
    ],
    headings: ["函數", "類別", "用途", "範例", "單位", "結果"],
    subtitle: (count: number) => `${count} 個函數，各附一個呼叫及其結果`,
    listSeparator: "、",
  },
};

/** By the first part of a function's name. */
const families: Readonly<Record<string, Localized>> = {
  CAPEX: { "en-US": "Spending", "zh-TW": "支出" },
  ROI: { "en-US": "Return", "zh-TW": "報酬" },
};

const unitText: Readonly<Record<ValueUnit, Localized>> = {
  amount: { "en-US": "Amount", "zh-TW": "金額" },
  rate: { "en-US": "Rate", "zh-TW": "比率" },
  year: { "en-US": "Year", "zh-TW": "年度" },
  number: { "en-US": "Number", "zh-TW": "數值" },
  date: { "en-US": "Date", "zh-TW": "日期" },
  text: { "en-US": "Text", "zh-TW": "文字" },
};

/** As wide as the widest result, whose first column may have texts. */
const resultColumns = Math.max(...functionExamples.flatMap(({ result }) => result.map((row) => row.length)));
const columnWidths = [172, 76, 200, 392, 140, 124, ...Array<number>(resultColumns - 1).fill(84)];

/** How a cell of a result looks. A text beside other cells runs to the left, over the empty cells of its row. */
function lookOf(value: ExampleCell, unit: ValueUnit | undefined, isAlone: boolean): CellStyle {
  if (value !== "" && typeof value === "string") return { alignRight: !isAlone };
  if (unit === "rate") return styles.rate;
  if (unit === "amount") return styles.amount;
  return unit === "year" || Number.isInteger(value) ? styles.plain : styles.factor;
}

/** As many rows as the result has, so that it spills into none of another's. */
function exampleRows(
  { id, summary, formula, result, units }: FunctionExample,
  language: Language,
): TableCell[][] {
  const [family = ""] = id.split(".");
  const facts = [
    cells.text(id),
    cells.text(families[family]?.[language] ?? family),
    cells.text(summary[language], styles.wrapped),
    cells.text(formula),
    cells.text(units.map((unit) => unitText[unit][language]).join(texts[language].listSeparator)),
  ];
  return result.map((values, row) => [
    ...(row === 0 ? facts : facts.map(() => cells.text(""))),
    ...values.map((value, column) => ({
      value,
      style: lookOf(value, units[column] ?? units.at(-1), values.length === 1),
      ...(row + column === 0 ? { live: formula } : { spilled: true }),
    })),
  ]);
}

/** Every function with a documented call, as text and at work; Excel has nothing of its own for them. */
export const table: CatalogueTable = {
  id: "functions",
  group: "reference",
  order: 4,
  title: { "en-US": "All functions with examples", "zh-TW": "所有函數與範例" },
  line: { "en-US": "A call of each, with what it gives", "zh-TW": "每個函數各一個呼叫及其結果" },

  describe({ language }: TableOptions) {
    const words = texts[language];
    return titled({
      title: this.title[language],
      subtitle: [words.subtitle(functionExamples.length)],
      notes: words.notes,
      rows: [
        cells.headingRow(words.headings, [5]),
        ...functionExamples.flatMap((example) => exampleRows(example, language)),
        sourceRow(language, []),
      ],
      columnWidths,
      headingRows: 1,
    });
  },
};
