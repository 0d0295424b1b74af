// How many there are of what the suites look for. Every suite that goes through all of a kind asserts that it found this
// many, so that a search that finds too few does not pass for a product without faults. The numbers are counted by hand
// from what each comment names; this file imports nothing, for a total read from what is searched would always agree.
// What there is of functions is counted in test/functions/functionTotals.ts.

/** The add-in's languages: those its manifest offers. */
export const languageCount = 2;

/** Defaults that are figures of src/data, published or assumed. */
export const figureDefaultCount = 23;

/** Figures of companies: reported ones, guidance, and the publications behind both, one counted for each figure it has. */
export const reportedCount = 25;
export const guidanceCount = 11;
export const publicationCount = 85;

/** Rows of the companies' accounts, and those of them whose cash capex is among the reported figures too. */
export const financialsCount = 14;
export const sharedCapexCount = 13;

/** What the companies publish of their AI revenue: a row for each that does, two for Amazon, and Meta's that does not. */
export const disclosureCount = 5;

/** Figures that the tab of data offers for a cell: the article's 6, 3 beside the accounts, guidance 1 or 3 for each company and 3 in total. */
export const offeredOnListCount = 6 + 3 + 8 + 3;

/**
 * Those of the four companies' pages, the same in each language: 12 texts, reported figures 25, guidance 11 with 6 ranges,
 * accounts 14 years of 5 but for Amazon's lease principal, AI revenue 4 with its growth.
 */
export const offeredOnCompaniesCount = 12 + reportedCount + (guidanceCount + 2 * 6) + (14 * 5 - 3) + 4 * 2;

/** Countries with a GDP. */
export const countryCount = 35;

/** The article's paragraphs, and the claims in them. */
export const paragraphCount = 21;
export const claimCount = 35;

/** Rows of docs/published-analyses.md: what is rebuilt, and what is not for want of its inputs. */
export const publishedCount = 25;
export const unpublishedInputsCount = 10;

/** Optional arguments that take a keyword: those whose type is one of the @customenum. */
export const optionalKeywordCount = 17;

/** Figures computed elsewhere: the entries of test/functions/vectors.json. */
export const vectorCount = 289;

/** Entries of the pane's list: the files in src/tables/catalogue, each a table but for the model. */
export const tableCount = 21;
export const modelCount = 1;
export const entryCount = tableCount + modelCount;

/**
 * Tables that calculate from inputs, all but Strategy and focus, Sources, Claims and the examples of the functions; the
 * model does too.
 */
export const calculatingTableCount = 17;
export const calculatingEntryCount = calculatingTableCount + modelCount;

/** Sheets of the model: summary, assumptions, checks, and eight tables. */
export const modelSheetCount = 3 + 8;

/** What has to agree in the model: rows of its sheet of checks. */
export const modelCheckCount = 8;

/** Charts: of projection, allocation, use of money, replacement, In perspective, the watch-list; the first two in the model, and its summary. */
export const chartedSheetCount = 6 + 3;

/**
 * Entries with inputs that are published figures or assumptions of ours, and all such inputs: Baseline 4, In perspective
 * 21, Allocation 1, watch-list 4, efficiency 26, cash strain 19, Projection 2, Depreciation 2, Sensitivity 1, bridge 3,
 * replacement 2, use of money 5, waterfall 1, published analyses 25, the model's assumptions 4, Microsoft's profile 32.
 */
export const overwritableEntryCount = 16;
export const overwritableCount = 4 + 21 + 1 + 4 + 26 + 19 + 2 + 2 + 1 + 3 + 2 + 5 + 1 + 25 + 4 + 32;

/** Published figures that are no inputs: those on the model's Baseline and what the companies have reported, which stay what they are. */
export const readFigureCount = 4 + 26;

/** Tables that may have figures of the companies' guidance: Allocation by company, ROI watch-list; the model, which holds the first, too. */
export const guidedTableCount = 2;
export const guidedEntryCount = guidedTableCount + modelCount;

/** Inputs of these that are published figures, with those of guidance: Allocation 1 and 4, watch-list 4, the model 4 and 4. */
export const guidedOverwritableCount = 5 + 4 + 8;

/** Views of the pane: a preview of every entry, and those that test/browser/paneViews.ts names one by one. */
export const paneViewCount = entryCount + 35;

/** Folders of src/taskpane/messages: what is common to all views, the pane around them, its five views, the check, ages, unknown names, insertions, numbers, the menu. */
export const messageFolderCount = 1 + 1 + 5 + 1 + 1 + 1 + 1 + 1 + 1;
