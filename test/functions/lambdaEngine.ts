import { execFileSync } from "node:child_process";
import path from "node:path";

/** An argument as it stands in the sheet: one cell, or a range of them. */
export type Argument = Cell | Cell[][];
export type Cell = number | string;

/** A lambda's arguments, and the size its answer should have. */
export interface Call {
  args: Argument[];
  height: number;
  width: number;
}

interface Position {
  row: number;
  column: number;
}
interface CellInput extends Position {
  content: string;
}
interface Area extends Position {
  height: number;
  width: number;
}

/**
 * What IronCalc, a spreadsheet that shares no code with ours, answers to calls of a lambda: the texts of the cells
 * where each answer should be and of one row and one column more, which are empty where it is not too large.
 */
export function answersOfLambda(id: string, lambda: string, calls: readonly Call[]): string[][][] {
  const name = id.replace(".", "_");
  const cells: CellInput[] = [];
  const areas: Area[] = [];
  let row = 1;
  for (const { args, height, width } of calls) {
    const references: string[] = [];
    let column = 1;
    for (const argument of args) {
      const range = Array.isArray(argument) ? argument : [[argument]];
      cells.push(...inputsOf(range, { row, column }));
      references.push(reference(row, column, range));
      column += range[0]?.length ?? 1;
    }
    // Stacked below an empty cell the answer is spilled: such cells IronCalc gives with 15 digits, formulas with 9.
    cells.push({ row, column, content: `=VSTACK("",${name}(${references.join(",")}))` });
    areas.push({ row: row + 1, column, height: height + 1, width: width + 1 });
    row += Math.max(height + 2, ...args.map((argument) => (Array.isArray(argument) ? argument.length : 1)));
  }
  return calculated({ names: { [name]: lambda }, cells, areas });
}

function inputsOf(range: Cell[][], { row, column }: Position): CellInput[] {
  return range.flatMap((line, i) =>
    line.map((cell, j) => ({ row: row + i, column: column + j, content: String(cell) })),
  );
}

function reference(row: number, column: number, range: Cell[][]): string {
  const first = `${columnName(column)}${row}`;
  const [height, width] = [range.length, range[0]?.length ?? 1];
  return height * width === 1 ? first : `${first}:${columnName(column + width - 1)}${row + height - 1}`;
}

/** A to Z, then AA; the arguments of one call are not wider than ZZ. */
function columnName(column: number): string {
  const letter = (index: number) => String.fromCharCode("A".charCodeAt(0) + index);
  const index = column - 1;
  return (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + letter(index % 26);
}

function calculated(workbook: { names: Record<string, string>; cells: CellInput[]; areas: Area[] }) {
  // The engine ends too soon to repay the time V8 takes to optimise its WebAssembly.
  const flags = ["--liftoff-only"];
  const output = execFileSync(process.execPath, [...flags, path.join(__dirname, "lambdasIronCalc.mjs")], {
    input: JSON.stringify(workbook),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as string[][][];
}
