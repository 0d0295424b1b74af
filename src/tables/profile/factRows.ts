import { disclosures, type Disclosure } from "../../data/disclosures";
import { basisText, type CapexGuidance, type ReportedCapex } from "../../data/guidance";
import type { Language } from "../../data/language";
import { shownPeriod } from "../../data/periods";
import type { Provenance, Unit } from "../../data/provenance";
import { publisherOf } from "../../data/publishers";
import { serialOfDay } from "../../grid/excelDate";
import * as cells from "../cells";
import { emptyCell, type CellStyle, type PublishedFigure, type TableCell } from "../description";
import { guidanceOf } from "../guidanceOf";
import { kindCell, publishedInput } from "../published";
import { reportedOf } from "../reportedOf";
import * as styles from "../styles";

/** What a company has said of its spending in the baseline's year, the newest first. */
export function guidanceRows(ticker: string, language: Language): TableCell[][] {
  return guidanceOf(ticker).map((row, n) => {
    const { lowUsdBn: low, highUsdBn: high } = row;
    const figure = (end: string, value: number) =>
      publishedInput(figureOf(row, value, "guidance"), styles.amount, `${end} ${n}`);
    const points =
      low === high
        ? [emptyCell, figure("mid", low), emptyCell]
        : [figure("low", low), middle(n, (low + high) / 2), figure("high", high)];
    const isUnchanged = low === high ? `{mid ${n}}=${low}` : `AND({low ${n}}=${low},{high ${n}}=${high})`;
    return [
      cells.text(basisText[row.basis][language], styles.wrapped),
      dayCell(row.asOf),
      ...points,
      sourceCell(row.source),
      kindCell(`guidance ${n}`, "guidance", isUnchanged, language),
    ];
  });
}

function middle(n: number, value: number): TableCell {
  return cells.number(value, styles.amount, { formula: `=AVERAGE({low ${n}},{high ${n}})` });
}

/** What a company has reported to have spent, the newest period first. */
export function actualRows(ticker: string, language: Language): TableCell[][] {
  return reportedOf(ticker).map((row, n) => [
    cells.text(basisText[row.basis][language], styles.wrapped),
    dayCell(row.asOf),
    cells.text(shownPeriod(row.period), { alignRight: true }),
    publishedInput(figureOf(row, row.usdBn, "reported"), styles.amount, `actual ${n}`),
    emptyCell,
    sourceCell(row.source),
    kindCell(`actual ${n}`, "reported", `{actual ${n}}=${row.usdBn}`, language),
  ]);
}

/** What a company publishes of its AI revenue. */
export function disclosureRows(ticker: string, language: Language): TableCell[][] {
  return disclosures
    .filter(({ company }) => company === ticker)
    .map((row, n) => {
      const amount = disclosed(row, row.usdBn, "usdBn", styles.amount, `disclosed ${n}`, language);
      const growth = disclosed(row, row.growth, "rate", styles.rate, `growth ${n}`, language);
      return [
        cells.text(row.measure[language], styles.wrapped),
        dayCell(row.asOf),
        amount,
        growth,
        emptyCell,
        sourceCell(row.source),
        ...disclosureKind(n, [amount, growth], language),
      ];
    });
}

function disclosed(
  row: Disclosure,
  value: Disclosure["growth"],
  unit: Unit,
  style: CellStyle,
  name: string,
  language: Language,
): TableCell {
  if (value === undefined) return emptyCell;
  if (typeof value === "object") return cells.text(value[language], { alignRight: true });
  return publishedInput({ value, unit, provenance: "reported", address: row.source }, style, name);
}

function disclosureKind(n: number, figures: readonly TableCell[], language: Language): TableCell[] {
  const isUnchanged = figures.flatMap(({ name, published }) =>
    name !== undefined && published ? [`{${name}}=${published.value}`] : [],
  );
  if (isUnchanged.length === 0) return [];
  return [kindCell(`disclosed ${n}`, "reported", `AND(${isUnchanged.join(",")})`, language)];
}

function figureOf(
  { source }: CapexGuidance | ReportedCapex,
  value: number,
  provenance: Provenance,
): PublishedFigure {
  return { value, unit: "usdBn", provenance, address: source };
}

function dayCell(day: string): TableCell {
  return cells.number(serialOfDay(day), styles.day);
}

function sourceCell(address: string): TableCell {
  return cells.link(publisherOf(address), address, styles.indented);
}
