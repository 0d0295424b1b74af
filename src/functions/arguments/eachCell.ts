import { withErrors } from "../answerWithErrors";
import { CellError } from "../../finance/calculationError";
import { isPlain, plusZero, type Input } from "./input";
import { cellsOf, noOperand, onlyNumber, operandOf, sharedLength, valueAt, type Operand } from "./operand";

/** The inputs of a calculation, in the order of its parameters; four at most. */
type Inputs<Values extends readonly unknown[]> = { readonly [Place in keyof Values]: Input<Values[Place]> };

type Four = readonly [Operand, Operand, Operand, Operand];

type Calculate = (...values: unknown[]) => unknown;

/**
 * Calculates cell by cell: one value goes with every cell of a range, ranges of one shape go pairwise, a row with a
 * column makes a grid. A cell without an answer holds its own error. Bare values alone, such as Excel never hands
 * over, have a bare answer.
 */
export function eachCell<Values extends readonly unknown[]>(
  calculate: (...values: Values) => unknown,
  inputs: Inputs<Values>,
  ...given: unknown[]
): unknown[][] {
  const { length } = inputs;
  const a = onlyNumber(inputs[0]!, given[0]);
  const b = length > 1 ? onlyNumber(inputs[1]!, given[1]) : 0;
  const c = length > 2 ? onlyNumber(inputs[2]!, given[2]) : 0;
  const d = length > 3 ? onlyNumber(inputs[3]!, given[3]) : 0;
  const calculateAny = calculate as unknown as Calculate;
  return isFinite(a + b + c + d) ? [[calculateAny(a, b, c, d)]] : anyCells(calculateAny, inputs, given);
}

/** The answer where an argument is anything but one plain number. */
function anyCells(
  calculate: Calculate,
  inputs: readonly Input<unknown>[],
  given: readonly unknown[],
): unknown[][] {
  const operands = inputs.map((input, place) => operandOf(input, given[place]));
  const height = sharedLength(operands, "height");
  const width = sharedLength(operands, "width");
  if (height * width > 1) return manyCells(calculate, operands, height, width);
  const answer = calculate(...operands.map((operand) => valueAt(operand, 0, 0)));
  return (given.some(Array.isArray) ? [[answer]] : answer) as unknown[][];
}

/** The answers of a range, in which rows of plain numbers go past the general reading. */
function manyCells(calculate: Calculate, operands: Operand[], height: number, width: number): unknown[][] {
  const [A = noOperand, B = noOperand, C = noOperand, D = noOperand] = operands;
  const four: Four = [A, B, C, D];
  const areSinglesPlain = four.every(({ range, number }) => range || isFinite(number));
  const answers = new Array<unknown[]>(height);
  let arePlain = true;
  for (let row = 0; row < height; row += 1) {
    const plain = areSinglesPlain ? plainRow(calculate, four, row, width) : undefined;
    answers[row] = plain ?? anyRow(calculate, four, row, width);
    if (!plain) arePlain = false;
  }
  return arePlain ? answers : withErrors(answers);
}

/** A row of answers where all that goes with it are plain numbers; undefined where a cell is not, or has no answer. */
function plainRow(calculate: Calculate, operands: Four, row: number, width: number): unknown[] | undefined {
  const [A, B, C, D] = operands;
  const a = cellsOf(A, row, width) as number[] | undefined;
  const b = cellsOf(B, row, width) as number[] | undefined;
  const c = cellsOf(C, row, width) as number[] | undefined;
  const d = cellsOf(D, row, width) as number[] | undefined;
  if (a && !isPlainRow(A.input, a)) return undefined;
  if (b && !isPlainRow(B.input, b)) return undefined;
  if (c && !isPlainRow(C.input, c)) return undefined;
  if (d && !isPlainRow(D.input, d)) return undefined;
  const answers = new Array<unknown>(width);
  try {
    for (let column = 0; column < width; column += 1)
      answers[column] = calculate(
        a ? a[column]! + plusZero : A.number,
        b ? b[column]! + plusZero : B.number,
        c ? c[column]! + plusZero : C.number,
        d ? d[column]! + plusZero : D.number,
      );
    return answers;
  } catch (thrown) {
    if (!(thrown instanceof CellError)) throw thrown;
    return undefined;
  }
}

function isPlainRow(input: Input<unknown>, cells: readonly unknown[]): boolean {
  for (let column = 0; column < cells.length; column += 1) if (!isPlain(input, cells[column])) return false;
  return true;
}

/** A row of answers, each cell read by itself; an error stands in the cell that has no answer. */
function anyRow(calculate: Calculate, operands: Four, row: number, width: number): unknown[] {
  const answers = new Array<unknown>(width);
  for (let column = 0; column < width; column += 1) {
    try {
      answers[column] = calculate(...operands.map((operand) => valueAt(operand, row, column)));
    } catch (thrown) {
      if (!(thrown instanceof CellError)) throw thrown;
      answers[column] = thrown;
    }
  }
  return answers;
}
