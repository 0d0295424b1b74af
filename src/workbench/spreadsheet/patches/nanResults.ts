import {
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Spreadsheet } from "../types";

interface Runtime {
  _getValueObjectOfRuntimeData(value: BaseValueObject | null | undefined): unknown;
}

/**
 * Shows #NUM! where a formula comes to no number or to an infinite one: in Univer 0.25.1 the cell of
 * `POISSON.DIST(200,100,TRUE)` is empty.
 */
export function showNumberErrors({ injector }: Pick<Spreadsheet, "injector">): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const valueOf = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (value) =>
    valueOf(
      value?.isNumber() && !Number.isFinite(value.getValue())
        ? ErrorValueObject.create(ErrorType.NUM)
        : value,
    );
}
