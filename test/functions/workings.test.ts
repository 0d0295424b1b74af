import { readFunctionDocs } from "../../scripts/functionDocs/readFunctionDocs";
import { calledDirectly } from "./calledDirectly";
import { rowsOf } from "./functionCases";
import { functionFiles } from "./functionFiles";
import { workingsCount } from "./functionTotals";

const rows = rowsOf("workings");

const docs = readFunctionDocs(functionFiles.map(({ file }) => file));

/** Workings of docs with values in them, calculated; what its letters stand for is worked out before it. */
function workedOut(text: string, where: string | undefined, values: Record<string, unknown>): number {
  const letters = where?.split(", ").map((each) => `const ${each};`) ?? [];
  const script = [...letters, `return ${text}`]
    .join("\n")
    .replace(/\{sum\((\w+)\)\}/g, "values.$1.flat().reduce((sum, each) => sum + each)")
    .replace(/\{(\w+)\[(\w+)([+-]\d+)?\]\}/g, "values.$1.flat()[values.$2$3]")
    .replace(/\{(\w+)\}/g, "values.$1")
    .replace(/⌈(.*)⌉/, "Math.ceil($1)")
    .replace(/ ≈$/, "")
    .replaceAll("×", "*")
    .replaceAll("−", "-")
    .replaceAll("^", "**")
    .replaceAll("ln(", "Math.log(")
    .replace(/\b(min|max)\(/g, "Math.$1(")
    .replaceAll("e**", "Math.E**");
  return new Function("values", script)(values) as number;
}

test("all workings are tried but the sums and products of as many terms as there are", () => {
  const all = docs.flatMap(({ id, workings }) => workings.map(({ text }, index) => ({ id, text, index })));
  const closed = all.filter(({ text }) => !/[ΣΠ]/.test(text)).map(({ id, index }) => `${id} ${index}`);
  expect([...new Set(rows.map(({ id, shown }) => `${id} ${shown}`))].sort()).toEqual(closed.sort());
  expect(all).toHaveLength(workingsCount);
});

test.each(rows)(
  "$why: the workings of $id $args come to its result",
  ({ id, args, shown, cell: [row, column] = [0, 0] }) => {
    const doc = docs.find((each) => each.id === id);
    const workings = doc?.workings[shown];
    const answer = calledDirectly(id, args);
    const cells = (Array.isArray(answer) ? answer : [[answer]]) as number[][];
    const [figure] = functionFiles.find((file) => file.id === id)?.figures?.(...args) ?? [];
    const index = row * (cells[0]?.length ?? 0) + column;
    const named = args.map((value, each) => [doc?.arguments[each]?.name, value]);
    const result = workedOut(workings?.text ?? "", workings?.where, {
      ...Object.fromEntries(named),
      row,
      column,
      index,
      figure: figure && "value" in figure ? figure.value : undefined,
      lastRow: cells.length - 1,
      lastColumn: (cells[0]?.length ?? 0) - 1,
    });
    expect(result).toBeCloseTo(cells[row]?.[column] ?? NaN, workings?.text.endsWith("≈") ? 1 : 9);
  },
);
