import { article } from "../data/article";
import type { Language } from "../data/language";
import { text } from "./cells";
import { emptyCell, type TableCell, type TableDescription } from "./description";
import * as styles from "./styles";

interface UntitledTable extends TableDescription {
  /** What stands above it in place of the sheet's name. */
  readonly heading?: string;
  /** What holds for all its figures: unit, scenario, as of which day. */
  readonly subtitle: readonly string[];
  /** What to know or to do before reading on, in lines that fit over the table. */
  readonly notes?: readonly string[];
}

/** A table under its title, subtitle and notes, every row filled up to its width. */
export function titled({ heading, subtitle, notes = [], ...table }: UntitledTable): TableDescription {
  const above: TableCell[][] = [
    [{ value: heading ?? table.title, style: styles.title, name: "title" }],
    [text(subtitle.join(" · "), styles.secondary)],
    ...notes.map((value, index) => [{ value, name: `note ${index + 1}` }]),
  ];
  const rows = [...above, ...table.rows].map((row) => [
    ...row,
    ...Array<TableCell>(table.columnWidths.length - row.length).fill(emptyCell),
  ]);
  const down = above.length;
  const { records } = table;
  return {
    ...table,
    rows,
    headingRows: table.headingRows + down,
    ...(records && { records: { ...records, rows: [records.rows[0] + down, records.rows[1] + down] } }),
  };
}

/** Of which day a table's figures are: of the article's unless another is given. */
export function asOf(language: Language, day = article.date): string {
  return { "en-US": `as of ${day}`, "zh-TW": `截至 ${day}` }[language];
}
