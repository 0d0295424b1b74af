import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { ExcelPlatform } from "../excelPlatform";
import type { Spreadsheet } from "../spreadsheet/types";
import { CustomFunction } from "./customFunction";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";
import type { Invocations } from "./invocations";

/**
 * Makes the add-in's functions known to the spreadsheet, with autocomplete and help for their arguments. Cells that
 * were there first show #NAME? until they are calculated again.
 */
export function registerFunctions(
  spreadsheet: Spreadsheet,
  { functions, allowErrorForDataTypeAny: takesErrors = false }: FunctionsMetadata,
  invocations: Invocations,
  { emptyCells, beyond }: ExcelPlatform,
): void {
  const handOver = { takesErrors, emptyCells: beyond === "emptyCells" ? ("leftOut" as const) : emptyCells };
  const executors = functions.map((metadata) => new CustomFunction(metadata, handOver, invocations));
  const service = spreadsheet.injector.get(IFunctionService);
  service.registerExecutors(...executors);
  // Parsed formulas are kept, those with functions unknown until now among them; each has an equals sign.
  service.deleteFormulaAstCacheKey("=");
  spreadsheet.injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
}

function describe({ name, description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
