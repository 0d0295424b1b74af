import { readFileSync } from "node:fs";
import path from "node:path";
import { cellProperties, roleColor } from "../../src/excel/write/cellStyles";
import { columnColor, lineColors } from "../../src/excel/write/chart";
import type { CellRole } from "../../src/tables/description";

const taskpane = path.resolve(__dirname, "../../src/taskpane");

/** The declarations of the first rule of a style sheet that has the selector to itself. */
function rule(file: string, selector: string): ReadonlyMap<string, string> {
  const css = readFileSync(path.join(taskpane, file), "utf8").replace(/\/\*.*?\*\//gs, "");
  const body = css.split(`\n${selector} {`)[1]?.split("}")[0];
  if (body === undefined) throw new Error(`${file} has no rule for ${selector}.`);
  return new Map(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const lightTokens = rule("tokens.css", ":root");

/** The colour of a property in light mode, as #RRGGBB. */
function colorIn(file: string, selector: string, property: string): string {
  const value = rule(file, selector).get(property) ?? "";
  const [, token] = /var\((--\w+)\)/.exec(value) ?? [];
  const color = token === undefined ? value : (lightTokens.get(token) ?? "");
  return color.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3").toUpperCase();
}

const roles = Object.keys(roleColor) as CellRole[];

test.each(roles)("the preview shows %s in the sheet's colour", (role) => {
  expect(colorIn("tables/preview.css", `.sheet .role-${role}`, "color")).toBe(roleColor[role].toUpperCase());
});

test("the preview shows shaded cells, cells to fill in and rules in the sheet's colours", () => {
  const fillOf = (style: object) => cellProperties(style).format?.fill?.color?.toUpperCase();
  expect(colorIn("tables/preview.css", ".sheet .shaded", "background")).toBe(fillOf({ shaded: true }));
  expect(colorIn("tables/preview.css", ".sheet .pending-input", "background")).toBe(
    fillOf({ pendingInput: true }),
  );
  const { top } = cellProperties({ ruleAbove: true }).format?.borders ?? {};
  expect(colorIn("tables/preview.css", ".sheet .rule", "border-top")).toBe(top?.color?.toUpperCase());
});

test("the preview draws charts in the colours of the sheet's", () => {
  const tones = [".chart .series", ".chart .tone-1", ".chart .tone-2"];
  expect(tones.map((selector) => colorIn("tables/chart.css", selector, "--tone"))).toEqual(lineColors);
  expect(colorIn("tables/chart.css", ".chart .own", "--tone")).toBe(roleColor.input);
  expect(colorIn("tables/chart.css", ".chart .column rect", "fill")).toBe(columnColor);
});
