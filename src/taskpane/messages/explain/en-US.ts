import type { Provenance } from "../../../data/provenance";

/** What the tab that explains cells says, in English. */
export const enUS = {
  followsSelection: "Follows the selection",
  pinned: "Pinned",
  pin: "Keep explaining this cell",
  copyFormula: "Copy formula",
  loading: "Reading the cell…",
  noFunctions: (cell: string) => `${cell} has no function of CAPEX or ROI in it.`,
  noSuchFunction: (id: string) => `There is no function ${id}.`,
  spilled: (number: string, cells: string, parent: string) =>
    `Value ${number} of the ${cells} that the formula in ${parent} fills in.`,
  argument: "Argument",
  value: "Value",
  whereFrom: "Where from",
  notGiven: "not given",
  typed: "in the formula",
  workedOut: "worked out",
  byExcel: "by Excel",
  cell: (address: string) => `cell ${address}`,
  cells: (address: string) => `cells ${address}`,
  isEmpty: "empty",
  fromCall: (id: string) => `from ${id}`,
  arithmetic: "Arithmetic",
  where: "where",
  whatIsWrong: "What is wrong",
  whatIsAccepted: "What is accepted",
  accepted: (name: string, text: string) => `${name}: ${text}`,
  passedOn: (error: string, name: string, from: string) =>
    `${error} comes from ${name} (${from}), and stands for the result.`,
  onlyExcelKnows: "An argument is worked out by Excel alone, so that there is no arithmetic to show.",
  nameUnknown:
    "Excel does not know the add-in's functions at present. Repair, in the workbook view, mends that.",
  busy: "Excel is still calculating.",
  spillBlocked: "Cells that the result needs are not empty. Empty them, and it appears.",
  elsewhere: "The error comes from another part of the formula.",
  differs: (shown: string) => `The function gives ${shown}: the cell may not have been calculated since.`,
  fromFiguresBelow: "Worked out from the figures below",
  inTheSheet: "Worked out in the sheet",
  insteadOfArticle: (name: string, value: string) => `the article's ${name} is ${value}`,
  insteadOfAssumed: (name: string, value: string) => `the assumed ${name} is ${value}`,
  kindsMean: "What the kinds mean",
  stated: "Written in the article",
  reported: "Published by a company",
  derived: "Worked out from other figures",
  guidance: "A company's own outlook, dated",
  assumption: "Supposed, not published",
  user: "Entered by you",
  /** Between remarks. */
  remarkSeparator: "; ",
  /** Between the facts of a citation. */
  factSeparator: ", ",
} satisfies Record<Provenance, string> & Record<string, unknown>;
