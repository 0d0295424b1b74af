import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { runUndoable } from "../../spreadsheet/undoable";
import { ClientCollection, nullObject, type NullObject } from "../protocol/clientObject";
import { invalidArgument, itemNotFound } from "../protocol/officeError";
import { areaOf, intersect } from "../range/cellArea";
import type { Range } from "../range/range";
import { clearConditionalFormats } from "./clearConditionalFormats";
import { ConditionalFormat, firstCellOf } from "./conditionalFormat";
import { newDescription, toUniverRule, type DescribedRule } from "./conditionalRule";

/** Excel.ConditionalFormatCollection: the conditional formats of a range in order of priority. */
export class ConditionalFormatCollection extends ClientCollection {
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
  GetCount(): number {
    return this.Items.length;
  }
  GetItem(id: unknown): ConditionalFormat {
    const format = this.Items.find(({ Id }) => Id === id);
    if (!format) throw itemNotFound();
    return format;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | NullObject {
    return this.Items.find(({ Id }) => Id === id) ?? nullObject;
  }
  GetItemAt(index: number): ConditionalFormat {
    const format = this.Items[index];
    if (!format) throw invalidArgument();
    return format;
  }
  Indexer(id: unknown): ConditionalFormat {
    return this.GetItem(id);
  }
}
