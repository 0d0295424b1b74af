import { readFileSync } from "node:fs";
import path from "node:path";
import { cellProperties, roleColor } from "../../src/excel/write/cellStyles";
import { columnColors, lineColors, ownLineColor } from "../../src/tables/chartLook";
import type { CellRole } from "../../src/tables/description";
import { textColor } from "../../src/workbench/charts/chartText";

const workbenchCss = readFileSync(path.resolve(__dirname, "../../src/workbench/workbench.css"), "utf8");
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
const themes = {
  light: lightTokens,
  dark: new Map([...lightTokens, ...rule("tokens.css", ':root[data-theme="dark"]')]),
};

/** The colour of a property, as #RRGGBB. */
function colorIn(file: string, selector: string, property: string, theme: keyof typeof themes = "light") {
  const value = rule(file, selector).get(property) ?? "";
  return colorOf(value, theme);
}

function colorOf(value: string, theme: keyof typeof themes): string {
  const [, token] = /var\((--\w+)\)/.exec(value) ?? [];
  const color = token === undefined ? value : (themes[theme].get(token) ?? "");
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

/** The contrast of two colours by WCAG, from 1 to 21. */
function contrast(...colors: [string, string]): number {
  const [a, b] = colors.map((color) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

/** WCAG 1.4.3 and 1.4.11: what is read, and what is only seen. */
const [ofText, ofShapes] = [4.5, 3];
const lineTones = [".chart .series", ".chart .tone-1", ".chart .tone-2", ".chart .own"];

const inCharts: { what: string; colors: (theme: keyof typeof themes) => string[]; least: number }[] = [
  {
    what: "lines, whose names have their colours",
    colors: (theme) => lineTones.map((selector) => colorIn("tables/chart.css", selector, "--tone", theme)),
    least: ofText,
  },
  {
    what: "columns",
    colors: (theme) => [colorIn("tables/chart.css", ".chart .column rect", "fill", theme)],
    least: ofShapes,
  },
  {
    what: "texts",
    colors: (theme) =>
      [".chart text", ".chart .title", ".chart .column text"].map((selector) =>
        colorIn("tables/chart.css", selector, "fill", theme),
      ),
    least: ofText,
  },
];
const eachTheme = (["light", "dark"] as const).flatMap((theme) => inCharts.map((row) => ({ theme, ...row })));

test.each(eachTheme)("$what in the preview of charts stand out, $theme", ({ theme, colors, least }) => {
  const ground = colorOf("var(--colorNeutralBackground1)", theme);
  for (const color of colors(theme)) expect(contrast(color, ground)).toBeGreaterThanOrEqual(least);
});

test("what a chart in the sheet draws stands out on its white ground, which it keeps in a dark workbench", () => {
  expect(workbenchCss).toMatch(/\.chart \{[^}]*background: #fff;/);
  for (const color of [...lineColors, ownLineColor, textColor])
    expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(ofText);
  for (const color of Object.values(columnColors))
    expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(ofShapes);
});

test("the preview draws charts in the colours of the sheet's", () => {
  const tones = [".chart .series", ".chart .tone-1", ".chart .tone-2"];
  expect(tones.map((selector) => colorIn("tables/chart.css", selector, "--tone"))).toEqual(lineColors);
  expect(colorIn("tables/chart.css", ".chart .own", "--tone")).toBe(ownLineColor);
  expect(ownLineColor).toBe(roleColor.input);
  expect(colorIn("tables/chart.css", ".chart .column rect", "fill")).toBe(columnColors.positive);
});
