import {
  AstRootNodeFactory,
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  Interpreter,
  LexerNode,
  LexerTreeBuilder,
  type BaseAstNode,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellPosition } from "../recalculateCells";
import type { Spreadsheet } from "../types";

type Injector = Spreadsheet["injector"];
/** Notes what was thrown in the cell that is calculated, and gives what the cell is to show. */
type Fail = (error: unknown) => FunctionVariantType;

/** What was thrown in which cell, of each spreadsheet by its injector. */
const failures = new WeakMap<Injector, Map<string, unknown>>();

/** What was thrown when the formula in a cell was calculated last. */
export function failureAt({ injector }: Pick<Spreadsheet, "injector">, cell: CellPosition): unknown {
  return failures.get(injector)?.get(keyOf(cell.sheetId, cell.row, cell.column));
}

/**
 * Shows #CALC!, Excel's error for what its engine cannot calculate, in a cell whose formula throws: in Univer 0.25.1 the
 * calculation then never ends, nor does any later one.
 */
export function keepCalculating({ injector }: Pick<Spreadsheet, "injector">): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const byCell = new Map<string, unknown>();
  failures.set(injector, byCell);
  /** Of the cell that is calculated. */
  let failure: { readonly error: unknown } | undefined;
  const currentKey = () => keyOf(runtime.currentSubUnitId, runtime.currentRow, runtime.currentColumn);
  const fail: Fail = (error) => {
    if (String(byCell.get(currentKey())) !== String(error)) console.error("A formula failed.", error);
    failure = { error };
    byCell.set(currentKey(), error);
    return ErrorValueObject.create(ErrorType.CALC);
  };
  const setCurrent = runtime.setCurrent.bind(runtime);
  runtime.setCurrent = (...place) => {
    failure = undefined;
    setCurrent(...place);
  };
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    try {
      setRuntimeData(result);
    } catch (error) {
      setRuntimeData(fail(error));
    }
    if (!failure && byCell.size > 0) byCell.delete(currentKey());
  };
  failLater(injector);
  guardExecution(injector.get(Interpreter), fail);
  endAlways(injector, runtime);
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** Formulas are read before it is known in which cell they are: one that cannot be read throws when it is calculated. */
function failLater(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const parser = injector.get(AstTreeBuilder);
  const [build, parse] = [lexer.treeBuilder.bind(lexer), parser.parse.bind(parser)];
  const unread = new WeakMap<LexerNode, BaseAstNode>();
  const failing = (error: unknown) =>
    Object.assign(injector.get(AstRootNodeFactory).create(""), {
      execute() {
        throw error;
      },
    });
  lexer.treeBuilder = (...parameters) => {
    try {
      return build(...parameters);
    } catch (error) {
      const tree = new LexerNode();
      unread.set(tree, failing(error));
      return tree;
    }
  };
  parser.parse = (tree) => {
    try {
      return unread.get(tree) ?? parse(tree);
    } catch (error) {
      return failing(error);
    }
  };
}

function guardExecution(interpreter: Interpreter, fail: Fail): void {
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.execute = (formula) => {
    try {
      return execute(formula);
    } catch (error) {
      return fail(error);
    }
  };
  interpreter.executeAsync = (formula) => executeAsync(formula).catch(fail);
}

/** Whatever else is thrown: the results that there are by then are shown, and later changes are calculated. */
function endAlways(injector: Injector, runtime: IFormulaRuntimeService): void {
  const service = injector.get(ICalculateFormulaService) as unknown as { _executeStep(): Promise<unknown> };
  const calculate = service._executeStep.bind(service);
  service._executeStep = () =>
    calculate().catch((error: unknown) => {
      console.error("A calculation failed.", error);
      runtime.markedAsSuccessfullyExecuted();
    });
}
