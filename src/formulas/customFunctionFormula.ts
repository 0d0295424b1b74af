/**
 * A text, a quoted sheet's name, or a function of ours up to its bracket, stored by Excel's own name or not, with the
 * sign before it. No parser: the status line asks this of every formula of a workbook, and the pattern takes a tenth of a
 * parser's time for 20,000.
 */
const parts =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'(?!!_xldudf_))|(^|[^\w.'"])(?:(?:'(?:[^']|'')*'|\[\d+\])!)?(?:_xldudf_(CAPEX|ROI)[._]|(?:_xlfn\.)?(CAPEX|ROI)\.)([A-Z][A-Z0-9]*)(?=\s*\()/gi;

/** Whether a cell's formula calls a custom function. */
export function callsCustomFunction(formula: unknown): formula is string {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  for (const [, text] of formula.matchAll(parts)) if (text === undefined) return true;
  return false;
}

/** Whether Excel has stored a custom function by the name it gives unregistered ones. */
export function hasStoredName(formula: string): boolean {
  return repairedFormula(formula) !== formula;
}

/** The formula with our functions called as they are typed: _xldudf_CAPEX_PATH( is CAPEX.PATH(. */
export function repairedFormula(formula: string): string {
  return formula.replace(
    parts,
    (whole, _text?: string, before = "", stored?: string, _typed?: string, own?: string) =>
      stored === undefined ? whole : before + `${stored}.${own}`.toUpperCase(),
  );
}

/** What Excel shows where it does not know a function or another name. */
export const unknownName = "#NAME?";

/** What Microsoft's runtime makes of #NAME? where a function of ours passes it on. */
const passedOnName = "#VALUE!";

/** Whether a cell of ours that shows this may have a name that Excel does not know. */
export function mayLackName(value: unknown): boolean {
  return value === unknownName || value === passedOnName;
}

/** What Excel shows while a custom function is calculating; older versions show the second. */
const busyValues: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a custom function is still calculating in a cell. */
export function isBusy(value: unknown): boolean {
  return busyValues.includes(value);
}

/** Whether a cell has a result that another can be compared with. */
export function hasResult(value: unknown): boolean {
  return value !== unknownName && !isBusy(value);
}
