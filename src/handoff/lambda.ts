import type { Default, FunctionModule } from "../functions/functionModule";

/** Every function by its id. */
export type Functions = ReadonlyMap<string, FunctionModule>;

/** The names of all parameters of a function, from its lambda, which takes all of them. */
export function lambdaParameters(lambda: string): readonly string[] {
  const [, list = ""] = /^=LAMBDA\(((?:\s*[A-Za-z]\w*\s*,)+)/.exec(lambda) ?? [];
  return [...list.matchAll(/\w+/g)].map(([name]) => name);
}

/** What stands in a formula for an argument that is left out; a lambda takes "" for none, where nothing else is told. */
export function defaultText(
  { defaults, absent }: Pick<FunctionModule, "defaults" | "absent">,
  parameter: string,
): string {
  const value = defaults?.[parameter] ?? absent?.[parameter];
  return value === undefined ? '""' : literalText(plainValue(value));
}

function plainValue(value: Default): number | string | boolean {
  return typeof value === "object" ? value.value : value;
}

/** A value as it is written in a formula; what is below 0 in brackets, which no operator can tear apart. */
export function literalText(value: number | string | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value).toUpperCase();
  return value < 0 ? `(${text})` : text;
}
