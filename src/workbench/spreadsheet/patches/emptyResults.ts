import { IFormulaRuntimeService, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface Runtime {
  _getValueObjectOfRuntimeData(value: BaseValueObject | null | undefined): unknown;
}

/**
 * Shows 0 where a formula comes to an empty cell or an omitted argument, as Excel does: in Univer 0.25.1 the cell of
 * `IF(TRUE,A1)` is empty where A1 is.
 */
export function showEmptyAsZero({ injector }: Pick<Spreadsheet, "injector">): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const valueOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) =>
    valueOf(!value || value.isNull() ? NumberValueObject.create(0) : value);
}
