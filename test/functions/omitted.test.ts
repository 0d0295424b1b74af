import { readFileSync } from "node:fs";
import path from "node:path";
import { baseline } from "../../src/data/article";
import { assumptions } from "../../src/data/assumptions";
import { figureDefaultCount, optionalKeywordCount } from "../inventory";
import { calledDirectly } from "./calledDirectly";
import { rowsOf } from "./functionCases";
import { functionFiles } from "./functionFiles";
import { asShown, expectClose } from "./vectors";

const rows = rowsOf("omitted");

function expectAnswer(actual: unknown, expected: unknown): void {
  if (typeof expected === "object" && expected !== null && "error" in expected) {
    expect(actual).toMatchObject({ error: expected.error });
  } else {
    expectClose(actual, expected);
  }
}

interface Metadata {
  functions: { id: string; parameters: { name: string; optional?: boolean; customEnumId?: string }[] }[];
  enums: { id: string; values: { stringValue: string }[] }[];
}

const { functions, enums } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as Metadata;

test("every optional argument of every function has its row", () => {
  const optional = functions.flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter, index) => (parameter.optional ? [[id, parameter.name, index]] : [])),
  );
  expect(rows.map(({ id, name, before }) => [id, name, before.length]).sort()).toEqual(optional.sort());
});

const defaults = functionFiles.flatMap((file) =>
  Object.entries(file.defaults ?? {}).map(([name, value]) => ({ id: file.id, name, value })),
);

test("the defaults that the functions tell are the catalogue's, and all of them", () => {
  const told = defaults.map(({ id, name, value }) => [
    id,
    name,
    typeof value === "object" ? value.value : value,
  ]);
  const catalogue = rows.flatMap(({ id, name, written }) =>
    written === undefined ? [] : [[id, name, written]],
  );
  expect(told.sort()).toEqual(catalogue.sort());
});

test("a default that is published or assumed is that very figure, with its origin", () => {
  const figures = defaults.map(({ value }) => value).filter((value) => typeof value === "object");
  for (const figure of figures)
    expect([...Object.values(baseline), ...Object.values(assumptions)]).toContain(figure);
  expect(figures).toHaveLength(figureDefaultCount);
});

const keywords = rows.flatMap(({ id, name, before }) => {
  const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
  const enumId = parameters.find((parameter) => parameter.name === name)?.customEnumId;
  const values = enums.find((each) => each.id === enumId)?.values.map(({ stringValue }) => stringValue);
  return values ? [{ id, name, before, values }] : [];
});

test("the keyword arguments are found", () => {
  expect(keywords).toHaveLength(optionalKeywordCount);
});

test.each(keywords)(
  "$id $name takes the keywords that Excel offers, and no others",
  ({ id, name, before, values }) => {
    for (const value of values) {
      // Another case and spaces around make no difference; what may be missing then is another argument, or a datum.
      const answer = JSON.stringify(calledDirectly(id, [...before, ` ${value.toUpperCase()} `]));
      expect(answer).not.toContain(`${name}: expected`);
    }
    expect(calledDirectly(id, [...before, "nonsense"])).toMatchObject({
      message: `${name}: expected ${values.join(", ")}, got "nonsense"`,
    });
  },
);

describe.each(rows)("$id $name", ({ id, name, before, written, answer, zero, why }) => {
  const byDefault = () => (written === undefined ? answer : calledDirectly(id, [...before, written]));

  test("omitted takes the default", () =>
    expectAnswer(asShown(calledDirectly(id, before)), asShown(byDefault())));
  test("null, how Excel omits, takes it", () =>
    expectAnswer(asShown(calledDirectly(id, [...before, null])), asShown(byDefault())));
  test.each([
    ["an empty cell that Excel tells apart", [[null]]],
    ["an empty cell as text", [[""]]],
    ["an empty text", ""],
  ])("%s does not take it, nor anything", (_kind, given) => {
    const refused = { error: "#VALUE!", message: `${name}: the cell is empty` };
    expect(calledDirectly(id, [...before, given])).toEqual(refused);
  });
  test(`an empty cell as 0 counts as 0: ${why}`, () =>
    expectAnswer(asShown(calledDirectly(id, [...before, [[0]]])), asShown(zero)));
  test(`0 is given: ${why}`, () => expectAnswer(calledDirectly(id, [...before, 0]), zero));
});
