import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { mostArguments } from "../spreadsheet/argumentCounts";
import type { FunctionMetadata } from "./functionsMetadata";
import type { Invocations } from "./invocations";
import { ArgumentError, toParameters, type HandOver } from "./parameters";
import { toResult } from "./results";

/** One of the add-in's functions to Univer's formula engine; the work is done in Microsoft's runtime. */
export class CustomFunction extends BaseFunction {
  /** Only so can an empty cell, an omitted argument, a range and a literal be told apart. */
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly handOver: HandOver,
    private readonly invocations: Invocations,
  ) {
    super(metadata.id);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.at(-1)?.repeating ? mostArguments : parameters.length;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      const parameters = toParameters(args, this.metadata, this.handOver);
      const answer = this.invocations.answerTo(
        { functionId: this.metadata.id, parameters, takesErrors: this.handOver.takesErrors },
        cell,
      );
      // As Excel's #BUSY!, which Univer does not know: it passes through all formulas until the answer is there.
      return answer ? toResult(answer) : ErrorValueObject.create(ErrorType.CONNECT);
    } catch (error) {
      // An exception here would end Univer's calculation for good.
      const errorType = error instanceof ArgumentError ? error.errorType : ErrorType.VALUE;
      if (errorType === ErrorType.CONNECT) this.invocations.noteWaiting(cell);
      return ErrorValueObject.create(errorType);
    }
  }
}
