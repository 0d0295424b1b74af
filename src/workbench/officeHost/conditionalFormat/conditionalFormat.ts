import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import { ClientObject, nullObject, type NullObject } from "../protocol/clientObject";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "../protocol/officeError";
import { areaOf, boundingArea, formatArea, type CellArea } from "../range/cellArea";
import type { Range } from "../range/range";
import type { Worksheet } from "../workbook/worksheet";
import { assertConditionFormulas } from "./conditionFormula";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import { ColorScaleConditionalFormat } from "./colorScaleConditionalFormat";
import { toUniverRule, type ConditionalDescription, type DescribedRule } from "./conditionalRule";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { TextConditionalFormat } from "./textConditionalFormat";

type Description<Type> = Extract<ConditionalDescription, { type: Type }>;

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends ClientObject {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly ruleId: string,
  ) {
    super();
  }

  override get id(): string {
    return this.ruleId;
  }

  get Id(): string {
    return this.ruleId;
  }
  get Type(): string {
    const { excel, rule } = this.rule;
    if (excel) return excel.type;
    if (rule.type === CFRuleType.colorScale) return "ColorScale";
    if (rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula) return "Custom";
    throw apiNotFound(`conditional formats made in the grid of the kind ${rule.type}`);
  }
  /** 0 is the highest priority. */
  get Priority(): number {
    const { injector, workbook } = this.worksheet.cells.spreadsheet;
    const rules = injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(workbook.getId(), this.worksheet.Id);
    return (rules ?? []).findIndex(({ cfId }) => cfId === this.ruleId);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stops: unknown) {
    if (typeof stops !== "boolean") throw invalidArgument();
    this.replace({ ...this.rule, stopIfTrue: stops });
  }

  get CellValue(): CellValueConditionalFormat {
    return this.as("CellValue", new CellValueConditionalFormat(this));
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | NullObject {
    return this.Type === "CellValue" ? this.CellValue : nullObject;
  }
  get Custom(): CustomConditionalFormat {
    return this.as("Custom", new CustomConditionalFormat(this));
  }
  get CustomOrNullObject(): CustomConditionalFormat | NullObject {
    return this.Type === "Custom" ? this.Custom : nullObject;
  }
  get TextComparison(): TextConditionalFormat {
    return this.as("ContainsText", new TextConditionalFormat(this));
  }
  get TextComparisonOrNullObject(): TextConditionalFormat | NullObject {
    return this.Type === "ContainsText" ? this.TextComparison : nullObject;
  }
  get ColorScale(): ColorScaleConditionalFormat {
    return this.as("ColorScale", new ColorScaleConditionalFormat(this));
  }
  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | NullObject {
    return this.Type === "ColorScale" ? this.ColorScale : nullObject;
  }

  GetRange(): Range {
    const [first, ...others] = this.rule.ranges;
    if (!first || others.length > 0)
      throw invalidOperation("The conditional format is of more than one range.");
    const { row, column, rowCount, columnCount } = areaOf(first);
    return this.worksheet.GetRangeByIndexes(row, column, rowCount, columnCount);
  }
  Delete(): void {
    this.execute(DeleteCfCommand.id, { cfId: this.ruleId });
  }

  /** The condition as it was set through Office.js. */
  description<Type extends ConditionalDescription["type"]>(type: Type): Description<Type> {
    const { excel } = this.rule;
    if (excel?.type === type) return excel as Description<Type>;
    throw apiNotFound("conditions of conditional formats made in the grid");
  }

  describe(excel: ConditionalDescription): void {
    assertConditionFormulas(this.worksheet.cells.spreadsheet, excel);
    this.replace({ ...this.rule, rule: toUniverRule(excel, this.firstCell, this.style), excel });
  }

  /** The style of cells that meet the condition. */
  get style(): IStyleBase {
    const { rule } = this.rule;
    return rule.type === CFRuleType.highlightCell ? rule.style : {};
  }

  setStyle(changes: IStyleBase): void {
    const { rule } = this.rule;
    if (rule.type !== CFRuleType.highlightCell) throw invalidOperation("A scale has no format.");
    this.replace({ ...this.rule, rule: { ...rule, style: { ...rule.style, ...changes } } });
  }

  private get firstCell(): string {
    return firstCellOf(this.rule.ranges.map(areaOf).reduce(boundingArea));
  }

  private get rule(): DescribedRule {
    const { injector, workbook } = this.worksheet.cells.spreadsheet;
    const rules = injector.get(ConditionalFormattingRuleModel);
    const rule = rules.getRule(workbook.getId(), this.worksheet.Id, this.ruleId);
    if (!rule) throw itemNotFound();
    return rule;
  }

  private replace(rule: DescribedRule): void {
    this.execute(SetCfCommand.id, { cfId: this.ruleId, rule });
  }

  private execute(command: string, params: object): void {
    this.worksheet.assertUnprotected();
    const { commands, workbook } = this.worksheet.cells.spreadsheet;
    const target = { unitId: workbook.getId(), subUnitId: this.worksheet.Id };
    if (!commands.syncExecuteCommand(command, { ...target, ...params })) throw itemNotFound();
  }

  private as<T>(type: string, part: T): T {
    if (this.Type !== type) throw invalidOperation(`The conditional format is not of the type ${type}.`);
    return part;
  }
}

/** The address to which relative references of a condition's formula refer. */
export function firstCellOf({ row, column }: CellArea): string {
  return formatArea(
    { row, column, rowCount: 1, columnCount: 1 },
    { rowCount: Infinity, columnCount: Infinity },
  );
}
