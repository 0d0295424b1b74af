/** Excel's limit on the length of a sheet's name. */
const longestSheetName = 31;

/** The wished name, or the first of "name (2)", "name (3)", … that no sheet bears; Excel ignores case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const takenLower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wished.slice(0, longestSheetName - suffix.length) + suffix;
    if (!takenLower.has(name.toLowerCase())) return name;
  }
}
