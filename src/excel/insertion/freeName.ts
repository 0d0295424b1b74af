/** Excel's limit on the length of a sheet's name. */
const longestSheetName = 31;

/** The wished name, or the first of "name (2)", "name (3)", … that no sheet bears; Excel ignores case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return wished.slice(0, longestSheetName - suffix.length) + suffix;
  });
}

/** The wished name of a cell or an Excel Table, or the first of name_2, name_3, … that is free in the workbook. */
export function freeWorkbookName(wished: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wished : `${wished}_${number}`));
}

/** A name for each that is wished for, none of them taken or given twice. */
export function freeNames(
  wished: readonly string[],
  taken: readonly string[],
  freeName: typeof freeSheetName,
): string[] {
  const given: string[] = [];
  for (const name of wished) given.push(freeName(name, [...taken, ...given]));
  return given;
}

function firstFree(taken: readonly string[], candidate: (number: number) => string): string {
  const takenLower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = candidate(number);
    if (!takenLower.has(name.toLowerCase())) return name;
  }
}
