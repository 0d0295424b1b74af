/** In a lambda, an expression that is #VALUE!. */
export const invalidInExcel = '1 * "year"';

/** In a lambda, whether a name holds no calendar year such as the functions take: see arguments/number.ts. */
export function isNoYear(name: string): string {
  return `(${name} < 1900) + (${name} > 2999) + (${name} <> INT(${name}))`;
}
