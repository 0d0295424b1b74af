const verb = (count: string, one: string, several: string) => (count === "1" ? one : several);

/** What several views say of cells that show #NAME?, in English; counts are passed as they are shown. */
export const enUS = {
  enteredAgain: (count: string, all: string) => `${count} of ${all} must be entered again`,
  useUnknownFunction: (count: string, all: string) =>
    `${count} of ${all} ${verb(count, "uses", "use")} an unknown function`,
  useUnknownName: (count: string, all: string) =>
    `${count} of ${all} ${verb(count, "uses", "use")} an unknown name`,
  useUnknownTable: (count: string, all: string) =>
    `${count} of ${all} ${verb(count, "uses", "use")} an unknown table`,
  needNewerExcel: (count: string, all: string) =>
    `${count} of ${all} ${verb(count, "needs", "need")} a newer Excel`,
  takeFromCells: (count: string, all: string, error: string) =>
    `${count} of ${all} ${verb(count, "takes", "take")} ${error} from another cell`,
  noOwnFunction: (name: string) => `There is no function ${name}.`,
  noExcelFunction: (name: string) => `Excel has no function ${name}.`,
  ofAnother: "If a macro or another add-in has it, load that.",
  excelTooOld: (name: string) => `This Excel is too old for ${name}.`,
  noName: (name: string) => `The name ${name} is not defined.`,
  nameOfSheet: (name: string, written: string) =>
    `The name ${name} is of another sheet alone: write ${written}.`,
  noTable: (name: string) => `There is no table ${name}.`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  functionsUnknown: "Excel does not know the add-in's functions there.",
  repairMends: "Repair, in the view of the workbook, enters the formula again.",
  elseReopen: "If that does not help, close the workbook and open it again.",
  untold: "That cell gives no reason for it.",
  comesFrom: (error: string) => `${error} comes from`,
  /** Between sentences. */
  sentenceSeparator: " ",
};
