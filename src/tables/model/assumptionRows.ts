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

const noScenarios = scenarios.map(() => emptyCell);

/** A row whose first value is chosen to calculate with. */
export function assumedRow(row: FilledRow, language: Language): TableCell[] {
  const { label, unit, name, workbookName, style, value, provenance } = row;
  return [
    cells.text(label),
    cells.input(value, style, name, workbookName),
    cells.text(unit, styles.indented),
    ...noScenarios,
    emptyCell,
    kindOf(provenance, language),
  ];
}

/** A row whose first value is published elsewhere; the provenance follows the input. */
export function guidanceRow(row: PublishedRow, language: Language): TableCell[] {
  const { label, unit, name, workbookName, style, figure } = row;
  const input = publishedInput(figure, style, name, workbookName);
  return [
    cells.text(label),
    input,
    cells.text(unit, styles.indented),
    ...noScenarios,
    emptyCell,
    publishedKind(input, language, styles.indented),
  ];
}

/** A row whose first value is published: the figure stays beside it, and the provenance follows the input. */
export function publishedRow(row: PublishedRow, shown: TableCell, language: Language): TableCell[] {
  const { label, unit, name, workbookName, style, figure } = row;
  return [
    cells.text(label),
    publishedInput(figure, style, name, workbookName),
    cells.text(unit, styles.indented),
    ...noScenarios,
    { ...shown, name: `published ${name}` },
    kindCell(name, figure.provenance, `{${name}}={published ${name}}`, language, styles.indented),
  ];
}

/** A row that the analyst has to fill in. */
export function pendingRow(row: AssumptionRow, language: Language): TableCell[] {
  const { label, unit, name, workbookName, style } = row;
  return [
    cells.text(label),
    { value: "", name, workbookName, style: styles.pendingInput(style) },
    cells.text(unit, styles.indented),
    ...noScenarios,
    emptyCell,
    kindOf("user", language),
  ];
}

/** A row with a value for each scenario, of which that of the chosen one counts; none as long as it is empty. */
export function scenarioRow(row: ScenarioRow): TableCell[] {
  const { label, unit, name, workbookName, style, inScenario, published = emptyCell, kind } = row;
  const chosen = `INDEX({${name} low:${name} high},1,MATCH({scenario},{case low:case high},0))`;
  return [
    cells.text(label),
    {
      value: inScenario.base.value,
      style: { ...style, alignRight: true },
      name,
      workbookName,
      formula: `=IF(${chosen}="","",${chosen})`,
    },
    cells.text(unit, styles.indented),
    ...scenarios.map((scenario) => ({ ...inScenario[scenario], name: `${name} ${scenario}` })),
    published,
    kind,
  ];
}

/** The kind of what no published figure stands beside. */
export function kindOf(provenance: Provenance, language: Language): TableCell {
  return cells.text(provenanceText[provenance][language], styles.indented);
}
