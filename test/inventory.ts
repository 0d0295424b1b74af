// How many there are of what the suites look for. Every suite that goes through all of a kind asserts that it found this
// many, so that a search that finds too few does not pass for a product without faults. The numbers are counted by hand
// from what each comment names; this file imports nothing, for a total read from what is searched would always agree.

/** The add-in's languages: those its manifest offers. */
export const languageCount = 2;

/** Functions of a family: the files in its folder, src/functions/capex or src/functions/roi. */
export const capexFunctionCount = 16;
export const roiFunctionCount = 9;
export const functionCount = capexFunctionCount + roiFunctionCount;

/** Functions that look data up: there is no arithmetic in them to repeat or to show. */
export const lookupFunctions: readonly string[] = [
  "CAPEX.ACTUAL",
  "CAPEX.BASELINE",
  "CAPEX.COMPANY",
  "CAPEX.GUIDANCE",
  "CAPEX.SOURCE",
  "CAPEX.TABLE",
  "CAPEX.VERSION",
];

/** Functions with a lambda, a LAMBDA in Excel's own language: all that calculate. */
export const lambdaCount = functionCount - lookupFunctions.length;

/** Functions that answer a range elementwise: the docblocks' @elementwise lines. */
export const elementwiseCount = 10;

/** Documented examples: the docblocks' @example lines. */
export const exampleCount = 46;

/** Explanations of a result, each with places for the values of a call: the docblocks' @explanation lines. */
export const explanationCount = 57;

/** Workings that can be calculated as they are written, and sums and products: the docblocks' @workings lines. */
export const closedWorkingsCount = 20;
export const workingsCount = closedWorkingsCount + 6;

/** Optional arguments: the docblocks' @param lines with a name in brackets; for two of them no default can be written. */
export const optionalArgumentCount = 48;
export const defaultCount = optionalArgumentCount - 2;

/** Defaults that are figures of src/data, published or assumed. */
export const figureDefaultCount = 21;

/** Optional arguments that take a keyword: those whose type is one of the @customenum. */
export const optionalKeywordCount = 13;

/** Figures computed elsewhere: the entries of test/functions/vectors.json. */
export const vectorCount = 149;

/** Entries of the pane's list: the files in src/tables/catalogue, each a table but for the model. */
export const tableCount = 10;
export const modelCount = 1;
export const entryCount = tableCount + modelCount;

/** Sheets of the model: one of assumptions, and six tables. */
export const modelSheetCount = 1 + 6;

/** Tables with two sets of weights: Allocation by company; the model, which holds it, has them too. */
export const weightedTableCount = 1;
export const weightedEntryCount = weightedTableCount + modelCount;

/** Views of the pane: a preview of every entry, and those that test/browser/paneViews.ts names one by one. */
export const paneViewCount = entryCount + 28;

/** Folders of src/taskpane/messages: what is common to all views, the pane around them, and its five views. */
export const messageFolderCount = 1 + 1 + 5;
