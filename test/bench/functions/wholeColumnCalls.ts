/** A call with a range of a whole column of a sheet, and which function it calls. */
export interface WholeColumnCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Excel's rows. */
export const sheetRows = 1_048_576;

const column = (value: (row: number) => unknown) =>
  Array.from({ length: sheetRows }, (_, row) => [value(row)]);
const one = (value: unknown) => [[value]];

const amounts = column((row) => 100 + (row % 997) / 10);
const rates = column((row) => 0.1 + (row % 97) / 1000);
const years = column((row) => 2027 + (row % 12));
const names = ["MSFT", "Alphabet", "meta", "Amazon.com, Inc."];
const countries = column((row) => ["Sweden", "CHE", "瑞典", "United States"][row % 4]);
const companies = column((row) => names[row % names.length]);
/** An outlay, and a trickle that repays it in the last rows. */
const flows = column((row) => (row === 0 ? -1_000_000 : 1));

/** One for each function that takes a range of any length, each argument as Excel hands it over; null leaves one out. */
export const wholeColumnCalls: readonly WholeColumnCall[] = [
  { id: "CAPEX.ACTUAL", args: [companies, one(2025), null] },
  { id: "CAPEX.ALLOCATE", args: [amounts, null, null] },
  { id: "CAPEX.COMPANY", args: [companies, null, null] },
  { id: "CAPEX.DEPRECIATION", args: [amounts, one(5), null, null] },
  { id: "CAPEX.GDP", args: [countries, amounts] },
  { id: "CAPEX.GROWTH", args: [amounts, amounts, null] },
  { id: "CAPEX.GUIDANCE", args: [companies, null, null, null] },
  { id: "CAPEX.HHI", args: [amounts, null] },
  { id: "CAPEX.INTENSITY", args: [amounts, amounts] },
  { id: "CAPEX.LIFECHANGE", args: [amounts, one(3), one(4)] },
  { id: "CAPEX.PROJECT", args: [years, null, null, null] },
  { id: "CAPEX.QUARTERS", args: [amounts, null] },
  { id: "CAPEX.REPLACE", args: [amounts, one(700), one(0.15), null] },
  { id: "CAPEX.TTM", args: [amounts, null] },
  { id: "CAPEX.YOY", args: [amounts] },
  { id: "ROI.BREAKEVEN", args: [amounts, one(0.5), null, null, null] },
  { id: "ROI.COVERAGE", args: [amounts, null] },
  { id: "ROI.CRITICAL", args: [amounts, amounts] },
  { id: "ROI.EFFICIENCY", args: [amounts, amounts, null] },
  { id: "ROI.GAP", args: [rates, null] },
  { id: "ROI.HURDLE", args: [amounts, one(4), null, null] },
  { id: "ROI.PAYBACK", args: [flows, null] },
  { id: "ROI.RECOVERY", args: [amounts, one(0.1), one(5), null, null] },
  { id: "ROI.REQUIRED", args: [amounts, null, null, null] },
  { id: "ROI.SHORTFALL", args: [amounts, null] },
  { id: "ROI.STATUS", args: [rates, null, null] },
];
