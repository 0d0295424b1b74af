import type { Spreadsheet } from "../types";
import { readArraysBehindOperators } from "./arraysBehindOperators";
import { closeBrackets } from "./bracketsLeftOpen";
import { leaveCircularNames } from "./circularNames";
import { stopCircles } from "./circularReferences";
import { compareValuesThemselves } from "./comparedByOtherCells";
import { goThroughFormulasByLists } from "./deepFormulas";
import { showEmptyAsZero } from "./emptyResults";
import { refuseEndlessCalls } from "./endlessFunctions";
import { keepCalculating } from "./failedFormulas";
import { patchFilterButtons } from "./filterButtonsAlwaysShown";
import { keepFormulasOnRedo } from "./formulasLostOnRedo";
import { restoreTableStyles } from "./lostTableStyles";
import { showNumberErrors } from "./nanResults";
import { readNumberLiterals } from "./numbersTakenForTexts";
import { readReferenceOperators } from "./referenceOperators";
import { acceptTableNames } from "./refusedTableNames";
import { copyLexerTrees } from "./rewrittenTrees";
import { findHiddenRowsFast } from "./slowHiddenRows";
import { listNamesWhenNeeded } from "./slowNames";
import { fitRowsByCellsInUse } from "./slowRowHeights";
import { keepParsedFormulas } from "./smallFormulaCache";
import { tellNamesApart } from "./shadowedNames";
import { followTableHeaders } from "./staleColumnNames";
import { renewLinkTexts } from "./staleLinkTexts";
import { recalculateOnNameChanges } from "./staleNames";
import { keepTexts } from "./textsTakenForNumbers";
import { expandLocalLambdas } from "./uncalledLambdas";
import { undoInReverse } from "./undoneFirstToLast";
import { formatSpills } from "./unformattedSpills";
import { refuseUnreadReferences } from "./unreadReferences";
import { writeOutNegations } from "./unsignedNames";

/** A fault of Univer's that a file of this folder mends, or works around. */
export interface UniverPatch {
  /** What Univer does without it. */
  readonly fault: string;
  /** The version of Univer that has the fault, as a test in test/workbench/patches shows. */
  readonly version: "0.25.1";
  /** The file's name without its extension; its test has the same. */
  readonly file: string;
  /** Left out where the file's function is called by what needs it. */
  readonly apply?: (spreadsheet: Spreadsheet) => void;
}

/** All patches, in the order in which they are applied: docs/univer-patches.md says when each can go. */
export const patches: readonly UniverPatch[] = [
  {
    fault: "A half-typed reference to a table turns every later formula into #NAME?",
    version: "0.25.1",
    file: "bracketsLeftOpen",
    apply: closeBrackets,
  },
  {
    fault: "A minus before a name of LET or LAMBDA, a text, a truth value or a space is #NAME?",
    version: "0.25.1",
    file: "unsignedNames",
    apply: writeOutNegations,
  },
  // Applied after unsignedNames, so that it rewrites a formula before it: it can leave names with a sign behind.
  {
    fault: "A LAMBDA that LET names cannot be called",
    version: "0.25.1",
    file: "uncalledLambdas",
    apply: expandLocalLambdas,
  },
  // Applied after uncalledLambdas, so that a LAMBDA's names are still its own when it is written elsewhere.
  {
    fault: "A name of LET or LAMBDA within another of the same name is not calculated",
    version: "0.25.1",
    file: "shadowedNames",
    apply: tellNamesApart,
  },
  {
    fault: "A formula with LET or LAMBDA has another result when it is parsed again",
    version: "0.25.1",
    file: "rewrittenTrees",
    apply: copyLexerTrees,
  },
  {
    fault: "An array constant behind an operator, as in 3*{1,2,3}, is #VALUE!",
    version: "0.25.1",
    file: "arraysBehindOperators",
    apply: readArraysBehindOperators,
  },
  {
    fault: "A calculated or transposed array is compared by the values of other cells",
    version: "0.25.1",
    file: "comparedByOtherCells",
    apply: compareValuesThemselves,
  },
  {
    fault:
      "A number that is not spelled as JavaScript spells it, such as 1.50 or 1E15, is compared as a text",
    version: "0.25.1",
    file: "numbersTakenForTexts",
    apply: readNumberLiterals,
  },
  {
    fault: 'A text that reads as a number, such as "60%", is taken for one as an argument',
    version: "0.25.1",
    file: "textsTakenForNumbers",
    apply: keepTexts,
  },
  {
    fault: "A formula that comes to an empty cell or an omitted argument shows nothing",
    version: "0.25.1",
    file: "emptyResults",
    apply: showEmptyAsZero,
  },
  {
    fault: "A formula that comes to no number, such as POISSON.DIST(200,100,TRUE), shows nothing",
    version: "0.25.1",
    file: "nanResults",
    apply: showNumberErrors,
  },
  {
    fault: "A formula that depends on its own result calculates with what was in its cell before",
    version: "0.25.1",
    file: "circularReferences",
    apply: stopCircles,
  },
  {
    fault: "What spills from a cell, `A1#`, and `@` before a cell, a call or a name are #VALUE!",
    version: "0.25.1",
    file: "referenceOperators",
    apply: readReferenceOperators,
  },
  {
    fault: "Of unions, intersections and ranges over several sheets, one part alone is calculated",
    version: "0.25.1",
    file: "unreadReferences",
    apply: refuseUnreadReferences,
  },
  {
    fault: "A change of a column's width measures every column of every row",
    version: "0.25.1",
    file: "slowRowHeights",
    apply: fitRowsByCellsInUse,
  },
  {
    fault: "More than 5,000 formulas are parsed anew in every calculation",
    version: "0.25.1",
    file: "smallFormulaCache",
    apply: keepParsedFormulas,
  },
  {
    fault: "A table with headings always has filter buttons",
    version: "0.25.1",
    file: "filterButtonsAlwaysShown",
    apply: patchFilterButtons,
  },
  {
    fault: "The tables of a saved workbook come back in the default style",
    version: "0.25.1",
    file: "lostTableStyles",
    apply: restoreTableStyles,
  },
  {
    fault: "Formulas cannot refer to a table with an underscore or a full stop in its name",
    version: "0.25.1",
    file: "refusedTableNames",
    apply: acceptTableNames,
  },
  {
    fault: "Redoing a change of style removes the formulas of the cells",
    version: "0.25.1",
    file: "formulasLostOnRedo",
    apply: keepFormulasOnRedo,
  },
  {
    fault: "A table's columns keep their names when other headings are entered",
    version: "0.25.1",
    file: "staleColumnNames",
    apply: followTableHeaders,
  },
  {
    fault: "Formulas keep their results when a name in them changes",
    version: "0.25.1",
    file: "staleNames",
    apply: recalculateOnNameChanges,
  },
  {
    fault: "Every calculation asks each row of each sheet whether it is hidden",
    version: "0.25.1",
    file: "slowHiddenRows",
    apply: findHiddenRowsFast,
  },
  {
    fault: "All names are listed anew whenever one is added",
    version: "0.25.1",
    file: "slowNames",
    apply: listNamesWhenNeeded,
  },
  {
    fault: "A batched step of undo takes back its first part first",
    version: "0.25.1",
    file: "undoneFirstToLast",
    apply: undoInReverse,
  },
  {
    fault: "Clearing cells unmerges the merged cells of the selection",
    version: "0.25.1",
    file: "selectionUnmerged",
  },
  {
    fault: "A calculation begins a tenth of a second after the change, even where its result is waited for",
    version: "0.25.1",
    file: "delayedCalculation",
  },
  {
    fault: "Colour scales and other conditional formats leave out what spills",
    version: "0.25.1",
    file: "unformattedSpills",
    apply: formatSpills,
  },
  {
    fault: "A cell with HYPERLINK keeps the value or text of the calculation before",
    version: "0.25.1",
    file: "staleLinkTexts",
    apply: renewLinkTexts,
  },
  {
    fault: "A formula of thousands of operators, such as 1+1+1, ends all calculation for good",
    version: "0.25.1",
    file: "deepFormulas",
    apply: goThroughFormulasByLists,
  },
  {
    fault: "A formula with a name that is defined by itself ends all calculation for good",
    version: "0.25.1",
    file: "circularNames",
    apply: leaveCircularNames,
  },
  // Last: what other patches throw while a formula is read is kept to its cell too.
  {
    fault:
      "A function that counts to its argument, such as POISSON.DIST to 1E10, ends all calculation for good",
    version: "0.25.1",
    file: "endlessFunctions",
    apply: refuseEndlessCalls,
  },
  {
    fault: "An error that is thrown in one cell ends all calculation for good",
    version: "0.25.1",
    file: "failedFormulas",
    apply: keepCalculating,
  },
];
