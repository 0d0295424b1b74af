import type { Language } from "../../data/language";
import { provenanceText, type Provenance } from "../../data/provenance";
import * as cells from "../cells";
import { emptyCell, type CellStyle, type PublishedFigure, type TableCell } from "../description";
import { kindCell, publishedInput, publishedKind } from "../published";
import * as styles from "../styles";

/** The scenarios, in the order of their columns. */
export const scenarios = ["low", "base", "high"] as const;
export type Scenario = (typeof scenarios)[number];

/** What all rows of assumptions have: a label with its unit, and what the value is called in the table and in the workbook. */
interface AssumptionRow {
  readonly label: string;
  readonly unit: string;
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

interface ScenarioRow extends AssumptionRow {
  /** What the value is in each scenario; the value itself is that of the one chosen. */
  readonly inScenario: Readonly<Record<Scenario, TableCell>>;
  readonly published?: TableCell;
  readonly kind: TableCell;
}

/** The cells of a row: its value, what that is in each scenario, what is published, and how the value came about. */
function rowOf(
  { label, unit }: Pick<AssumptionRow, "label" | "unit">,
  value: TableCell,
  kind: TableCell,
  { inScenario = scenarios.map(() => emptyCell), published = emptyCell } = {},
): TableCell[] {
  return [cells.text(label), value, cells.text(unit, styles.indented), ...inScenario, published, kind];
}

/** A row whose first value is chosen to calculate with. */
export function assumedRow(row: FilledRow, language: Language): TableCell[] {
  const { name, workbookName, style, value, provenance } = row;
  return rowOf(row, cells.input(value, style, name, workbookName), kindOf(provenance, language));
}

/** A row whose first value is published elsewhere; the provenance follows the input. */
export function guidanceRow(row: PublishedRow, language: Language): TableCell[] {
  const input = publishedInput(row.figure, row.style, row.name, row.workbookName);
  return rowOf(row, input, publishedKind(input, language, styles.indented));
}

/** A row whose first value is published: the figure stays beside it, and the provenance follows the input. */
export function publishedRow(row: PublishedRow, shown: TableCell, language: Language): TableCell[] {
  const { name, workbookName, style, figure } = row;
  const condition = `{${name}}={published ${name}}`;
  return rowOf(
    row,
    publishedInput(figure, style, name, workbookName),
    kindCell(name, figure.provenance, condition, language, styles.indented),
    { published: { ...shown, name: `published ${name}` } },
  );
}

/** A row that the analyst has to fill in. */
export function pendingRow(row: AssumptionRow, language: Language): TableCell[] {
  const { name, workbookName, style } = row;
  const asked = { value: "", name, workbookName, style: styles.pendingInput(style) };
  return rowOf(row, asked, kindOf("user", language));
}

/** A row with a value for each scenario, of which that of the chosen one counts; none as long as it is empty. */
export function scenarioRow(row: ScenarioRow): TableCell[] {
  const { name, workbookName, style, kind, published } = row;
  const chosen = `INDEX({${name} low:${name} high},1,MATCH({scenario},{case low:case high},0))`;
  const value = {
    value: row.inScenario.base.value,
    style: { ...style, alignRight: true },
    name,
    workbookName,
    formula: `=IF(${chosen}="","",${chosen})`,
  };
  const inScenario = scenarios.map((each) => ({ ...row.inScenario[each], name: `${name} ${each}` }));
  return rowOf(row, value, kind, { inScenario, ...(published && { published }) });
}

/** The kind of what no published figure stands beside. */
export function kindOf(provenance: Provenance, language: Language): TableCell {
  return cells.text(provenanceText[provenance][language], styles.indented);
}
