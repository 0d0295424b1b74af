import type { ICellData } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Spreadsheet } from "../types";

type CellAt = (row: number, column: number) => ICellData;

interface ViewModel {
  _createRuleCalculateUnitInstance(
    unitId: string,
    sheetId: string,
    rule: IConditionFormattingRule,
  ): { readonly _context: { getCellValue: CellAt } } | undefined;
}

/**
 * Has conditional formats read what array formulas spill: Univer 0.25.1 reads what is in the cells themselves, and draws
 * no colour scale, data bar or icon in a spill.
 */
export function formatSpills({
  injector,
  commands,
  workbook,
}: Pick<Spreadsheet, "injector" | "commands" | "workbook">): void {
  const viewModel = injector.get(ConditionalFormattingViewModel);
  const formulas = injector.get(FormulaDataModel);
  const patched = viewModel as unknown as ViewModel;
  const create = patched._createRuleCalculateUnitInstance.bind(viewModel);
  patched._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => {
    const unit = create(unitId, sheetId, rule);
    if (!unit) return unit;
    const cellItself = unit._context.getCellValue;
    unit._context.getCellValue = (row, column) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
      return spilled ?? cellItself(row, column);
    };
    return unit;
  };
  const rules = injector.get(ConditionalFormattingRuleModel);
  commands.onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const unitId = workbook.getId();
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? []) {
        viewModel.markRuleDirty(unitId, sheetId, cfId);
      }
    }
  });
}
