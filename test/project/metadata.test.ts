import { readFileSync } from "node:fs";
import path from "node:path";
import { functionFiles } from "../functions/functionFiles";
import { functionCount } from "../functions/functionTotals";

const dist = path.resolve(__dirname, "../../dist");

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description?: string; optional?: boolean }[];
}

const { functions } = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
  functions: FunctionMetadata[];
};
const bundle = readFileSync(path.join(dist, "functions.js"), "utf8");

test("the metadata lists each function file once, under the id its path tells", () => {
  expect(functions.map(({ id }) => id).sort()).toEqual(functionFiles.map(({ id }) => id).sort());
  expect(functions).toHaveLength(functionCount);
});

test.each(functions)("$id: valid id, equal to the name, so that no namespace is needed", ({ id, name }) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
  expect(name).toBe(id);
});

test.each(functions)(
  "$id: described, each parameter as well, optional ones with their default",
  (metadata) => {
    expect(metadata.description).toMatch(/^[A-Z].{20,}\.$/s);
    for (const { name, description, optional } of metadata.parameters) {
      expect(`${name}: ${description}`).toMatch(/: [A-Za-z].{8,}\.$/);
      if (optional) expect(`${name}: ${description}`).toContain("Default: ");
    }
    const required = metadata.parameters.map(({ optional }) => !optional);
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  },
);

test.each(functions)("$id: registered in the bundle exactly once", ({ id }) => {
  expect(bundle.split(`CustomFunctions.associate("${id}",`)).toHaveLength(2);
});

test("the bundle holds nothing that is for the pane alone: no lambda, no summary, no explanation", () => {
  const texts = ["a number such as", "LAMBDA(", "Spend in a year, grown from a base", "{result}"];
  expect(texts.filter((text) => bundle.includes(text))).toEqual(["a number such as"]);
});

test.each(functionFiles)("$id: its docblock has each tag that a function needs", ({ file }) => {
  const docblock = /\/\*\*(?:(?!\*\/).)*@customfunction.*?\*\//s.exec(readFileSync(file, "utf8"))?.[0] ?? "";
  const tags = "summary returns units formula example source explanation".split(" ");
  expect(tags.filter((tag) => !docblock.includes(` * @${tag} `))).toEqual([]);
});
