import type { Language } from "../../data/language";
import { provenanceText, type Provenance } from "../../data/provenance";
import * as cells from "../cells";
import { emptyCell, type CellStyle, type PublishedFigure, type TableCell } from "../description";
import { kindCell, publishedInput } from "../published";
import * as styles from "../styles";

/** What all rows of assumptions have: a label, and the input with its name in the table and in the workbook. */
interface AssumptionRow {
  readonly label: string;
  readonly name: string;
  readonly workbookName: string;
  readonly style: CellStyle;
}

interface FilledRow extends AssumptionRow {
  readonly value: number | string;
  readonly provenance: Provenance;
}

interface PublishedRow extends AssumptionRow {
  readonly figure: PublishedFigure;
}

/** A row whose first value is chosen to calculate with. */
export function assumedRow(row: FilledRow, language: Language): TableCell[] {
  const { label, name, workbookName, style, value, provenance } = row;
  return [
    cells.text(label),
    cells.input(value, style, name, workbookName),
    emptyCell,
    cells.text(provenanceText[provenance][language], styles.indented),
  ];
}

/** A row whose first value is published: the figure stays beside it, and the provenance follows the input. */
export function publishedRow(row: PublishedRow, shown: TableCell, language: Language): TableCell[] {
  const { label, name, workbookName, style, figure } = row;
  return [
    cells.text(label),
    publishedInput(figure, style, name, workbookName),
    { ...shown, name: `published ${name}` },
    kindCell(name, figure.provenance, `{${name}}={published ${name}}`, language, styles.indented),
  ];
}

/** A row that the analyst has to fill in. */
export function pendingRow(row: AssumptionRow, language: Language): TableCell[] {
  const { label, name, workbookName, style } = row;
  return [
    cells.text(label),
    { value: "", name, workbookName, style: styles.pendingInput(style) },
    emptyCell,
    cells.text(provenanceText.user[language], styles.indented),
  ];
}
