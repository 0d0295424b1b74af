import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { runUndoable } from "../../spreadsheet/undoable";
import { areaOf, intersect, rangeOf, subtract } from "../range/cellArea";
import type { Range } from "../range/range";

/** Takes a range out of all conditional formats. Univer's own command for it takes the selected cells instead. */
export function clearConditionalFormats({ worksheet, area }: Range): void {
  const { spreadsheet } = worksheet.cells;
  const target = { unitId: spreadsheet.workbook.getId(), subUnitId: worksheet.Id };
  const rules = spreadsheet.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(target.unitId, target.subUnitId);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const rule of rules ?? []) {
    const areas = rule.ranges.map(areaOf);
    if (!areas.some((other) => intersect(other, area))) continue;
    const { cfId } = rule;
    const ranges = areas.flatMap((other) => subtract(other, area)).map(rangeOf);
    if (ranges.length > 0) {
      redos.push({
        id: SetConditionalRuleMutation.id,
        params: { ...target, cfId, rule: { ...rule, ranges } },
      });
      undos.push({ id: SetConditionalRuleMutation.id, params: { ...target, cfId, rule } });
    } else {
      redos.push({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } });
      undos.unshift({ id: AddConditionalRuleMutation.id, params: { ...target, rule } });
    }
  }
  if (redos.length > 0) runUndoable(spreadsheet, redos, undos);
}
