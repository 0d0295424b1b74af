import type { locales } from "./officeHost/workbook/locales";

type LocaleName = keyof typeof locales;

/**
 * Ways in which Excel differs from one platform to the next, and from what its documentation says. Each names its
 * public evidence: #n is an issue of OfficeDev/office-js. docs/excel-differences.md has our handling of each.
 */
export interface ExcelPlatform {
  /** What an empty cell is to a function: 0 (#4702 on desktop, #5262 in ranges), or null as on the web before (#1951). */
  readonly emptyCells: "zero" | "null";
  /** Merged cells are found by a range only where their first cell lies in it: #3611, desktop and web. */
  readonly findsMergesByFirstCell: boolean;
  /** A name that the active sheet has for itself cannot be added to the workbook: #2875. */
  readonly refusesNamesOfActiveSheet: boolean;
  /** The value of a name whose formula gives one number is an array of it: #2846, #1402. */
  readonly wrapsNameValues: boolean;
  /** The formulas of names are written and read with the separators of the user's locale: #2891, #2834, desktop. */
  readonly localizesNames: boolean;
  /** The user's locale, in which the workbench's own grid is not. */
  readonly locale: LocaleName;
  /**
   * An object reached from a null object is an error. Nothing public says what Excel does: Microsoft's samples delete null
   * objects, and none asks one for another object.
   */
  readonly raisesOnNullChains: boolean;
  /** The calculation state stays Pending although all is calculated: #2883, Mac. */
  readonly staysPending: boolean;
  /**
   * Whether a formula that is written into data cells of an Excel Table fills their whole column ("Fill formulas in tables
   * to create calculated columns", on by default): #2093 (by design), #5909 (Mac, web), #6745, #1916. The worst of what is
   * public: other formulas, blank cells and constants are replaced, and of several formulas written at once, also into all
   * cells of the column, the last one goes into all. By #5909 there is one way out: formulas in place of constants fill
   * nothing. The rest is reported by nobody: that formulas written into all data cells at once fill nothing, and no way out.
   */
  readonly tableColumnsFill: "never" | "exceptOverConstants" | "exceptWholeColumns" | "always";
  /** A chart made of cells that hold no numbers has no series: not documented, and not known of any platform. */
  readonly chartsMakeNoSeries: boolean;
  /** Sheets are not added, deleted, activated or frozen behind another workbook: Microsoft's docs, #771, #6365; not the web. */
  readonly failsBehindOtherWorkbook: boolean;
  /** A change of the selection is reported: in some workbooks none is, on Windows since version 2505, #6311. */
  readonly selectionEvents: boolean;
  /** A function at work shows 0 in place of #BUSY!, as its old value or 0 may stand in the cell: #4152, #6930 (open). */
  readonly hidesBusy: boolean;
  /** Copying and deleting a sheet clears what Undo takes back: #6170 (by design), Microsoft's docs. */
  readonly clearsUndo: boolean;
  /** The switch that is set beyond what the add-in can deal with: no Excel is known for it, and a check must find it. */
  readonly beyond?: BeyondSwitch;
}

/** Those that can be: of the others one has values of its own for that, and none is a difference to a check. */
export type BeyondSwitch = Exclude<
  keyof ExcelPlatform,
  | "locale"
  | "raisesOnNullChains"
  | "hidesBusy"
  | "clearsUndo"
  | "tableColumnsFill"
  | "failsBehindOtherWorkbook"
  | "selectionEvents"
  | "beyond"
>;

const desktop: ExcelPlatform = {
  emptyCells: "zero",
  findsMergesByFirstCell: true,
  refusesNamesOfActiveSheet: true,
  wrapsNameValues: true,
  localizesNames: true,
  locale: "en-US",
  raisesOnNullChains: false,
  staysPending: false,
  tableColumnsFill: "exceptOverConstants",
  chartsMakeNoSeries: false,
  failsBehindOtherWorkbook: true,
  selectionEvents: true,
  hidesBusy: false,
  clearsUndo: true,
};

/** The names of excelPlatforms. */
export type PlatformName = keyof typeof excelPlatforms;

const strict: ExcelPlatform = {
  ...desktop,
  raisesOnNullChains: true,
  staysPending: true,
  chartsMakeNoSeries: true,
};

/**
 * By name; strict has every difference at once, and is what the tests run on unless they say otherwise. But it reports
 * selections and functions at work, so that following both is tested: silent does not.
 */
export const excelPlatforms = {
  strict,
  silent: { ...strict, selectionEvents: false, hidesBusy: true },
  desktop,
  web: { ...desktop, emptyCells: "null", localizesNames: false, failsBehindOtherWorkbook: false },
  mac: { ...desktop, staysPending: true },
} as const satisfies Record<string, ExcelPlatform>;
