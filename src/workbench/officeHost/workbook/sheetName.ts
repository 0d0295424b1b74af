export const longestSheetName = 31;

/**
 * Excel's own rule: 1 to 31 characters, none of []:*?/\ and no apostrophe at either end. History is the sheet of tracked
 * changes, by Microsoft's page "Rename a worksheet".
 */
export function isValidSheetName(name: unknown): name is string {
  return typeof name === "string" && /^(?!'|history$)[^[\]:*?/\\]{1,31}(?<!')$/i.test(name);
}

/** The name with the first number that is free, truncated to the longest allowed length: Model (2). */
export function freeSheetName(name: string, isTaken: (name: string) => boolean): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = base.slice(0, longestSheetName - suffix.length) + suffix;
    if (!isTaken(free)) return free;
  }
}
