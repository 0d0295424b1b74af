import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { runUndoable } from "../../spreadsheet/undoable";
import { OrderedCollection } from "../protocol/clientObject";
import { areaOf, intersect } from "../range/cellArea";
import type { Range } from "../range/range";
import { clearConditionalFormats } from "./clearConditionalFormats";
import { ConditionalFormat, firstCellOf } from "./conditionalFormat";
import { newDescription, toUniverRule, type DescribedRule } from "./conditionalRule";

/** Excel.ConditionalFormatCollection: the conditional formats of a range in order of priority. */
export class ConditionalFormatCollection extends OrderedCollection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super();
  }

  get Items(): ConditionalFormat[] {
    const { worksheet, area } = this.range;
    const { injector, workbook } = worksheet.cells.spreadsheet;
    const rules = injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(workbook.getId(), worksheet.Id);
    return (rules ?? [])
      .filter(({ ranges }) => ranges.some((range) => intersect(areaOf(range), area)))
      .map(({ cfId }) => new ConditionalFormat(worksheet, cfId));
  }

  Add(type: unknown): ConditionalFormat {
    const { worksheet, facade, area } = this.range;
    worksheet.assertUnprotected();
    const excel = newDescription(type);
    const rule: DescribedRule = {
      cfId: generateRandomId(),
      ranges: [facade.getRange()],
      stopIfTrue: false,
      rule: toUniverRule(excel, firstCellOf(area), {}),
      excel,
    };
    const target = { unitId: worksheet.cells.spreadsheet.workbook.getId(), subUnitId: worksheet.Id };
    runUndoable(
      worksheet.cells.spreadsheet,
      [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
      [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } }],
    );
    return new ConditionalFormat(worksheet, rule.cfId);
  }
  ClearAll(): void {
    this.range.worksheet.assertUnprotected();
    clearConditionalFormats(this.range);
  }

  find(id: unknown): ConditionalFormat | undefined {
    return this.Items.find(({ Id }) => Id === id);
  }
}
