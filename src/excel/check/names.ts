import { isSameLambda } from "../../handoff/lambdaNames";
import type { Functions } from "../../handoff/lambda";
import { supportsLambda } from "../host/requirements";
import { run } from "../host/run";
import { loadActiveSheetNames } from "../read/activeSheetNames";
import { freeWorkbookName } from "../insertion/freeName";
import { errorCode, requestTimeout } from "../rollback/errors";
import { nameChange } from "../rollback/nameChange";
import { addNames, type NewName } from "../write/addNames";
import { outcome, type Check, type CheckPlace } from "./check";
import { asText, shownBy } from "./shown";

const wishedName = "AiCapexCheck";

/** A name whose formula has a comma and a decimal point is defined by the add-in, and calculates. */
export const names: Check = {
  id: "names",
  async run(place) {
    const name = await defineName(place, "=MAX(1.5,0.5)", (context, added) => addNames(context, [added]));
    return [outcome("names", "2.5", await shownBy(place, `=${name}+1`))];
  },
};

/** What the value of a name is: a number, or an array of it (OfficeDev/office-js#2846). */
export const nameValues: Check = {
  id: "nameValues",
  async run(place) {
    const name = await defineName(place, "=1+1", addPlainly);
    const { value } = await readName(name);
    return [outcome("nameValues", "2", asText(value), { known: ["[[2]]"] })];
  },
};

/** In whose separators the formulas of names are written (OfficeDev/office-js#2891). */
export const nameFormulas: Check = {
  id: "nameFormulas",
  async run(place) {
    const came = await defineName(place, "=MAX(1.5,0.5)", addPlainly).then(
      () => "English",
      (thrown: unknown) => (errorCode(thrown) === "InvalidArgument" ? "the user's" : errorCode(thrown)),
    );
    return [outcome("nameFormulas", "English", came, { known: ["the user's"] })];
  },
};

/** Whether the workbook takes a name that the active sheet has for itself (OfficeDev/office-js#2875). */
export const namesOfActiveSheet: Check = {
  id: "namesOfActiveSheet",
  async run(place) {
    const name = await freeName();
    await run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(place.sheetId);
      sheet.activate();
      sheet.names.add(name, "=1");
      await workbook.context.sync();
    });
    place.made.unshift(nameChange(name, "=2"));
    const came = await run(async ({ workbook }) => {
      workbook.names.add(name, "=2");
      await workbook.context.sync();
    }).then(
      () => "taken",
      (thrown: unknown) => (errorCode(thrown) === requestTimeout ? requestTimeout : "refused"),
    );
    return [outcome("namesOfActiveSheet", "taken", came, { known: ["refused"] })];
  },
};

/** A function's LAMBDA is defined, calculates as the function does, and is recognized again. */
export function lambda(functions: Functions): Check {
  return {
    id: "lambda",
    async run(place) {
      const formula = functions.get("ROI.GAP")?.lambda ?? "";
      if (!(await run(supportsLambda)))
        return [outcome("lambda", "-0.25", "no LAMBDA", { known: ["no LAMBDA"] })];
      const name = await defineName(place, formula, (context, added) => addNames(context, [added]));
      const shown = await shownBy(place, `=${name}(0.35,0.6)`);
      const { formula: now } = await readName(name);
      return [
        outcome("lambda", "-0.25", shown),
        outcome("lambda", "recognized", isSameLambda(formula, String(now)) ? "recognized" : "not recognized"),
      ];
    },
  };
}

/** Defines a name that is free, and returns it. */
async function defineName(
  { made }: CheckPlace,
  formula: string,
  add: (context: Excel.RequestContext, added: NewName) => Promise<void>,
): Promise<string> {
  const name = await freeName();
  made.unshift(nameChange(name, formula, { isSame: isSameLambda }));
  await run((context) => add(context, { name, formula, comment: "" }));
  return name;
}

async function addPlainly({ workbook }: Excel.RequestContext, { name, formula }: NewName): Promise<void> {
  workbook.names.add(name, formula);
  await workbook.context.sync();
}

/** A name that is free in the workbook, and on its active sheet. */
function freeName(): Promise<string> {
  return run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    const ofActiveSheet = loadActiveSheetNames(context);
    await context.sync();
    const taken = [...names.items, ...ofActiveSheet.items].map(({ name }) => name);
    return freeWorkbookName(wishedName, taken);
  });
}

/** A name's value and formula, as Excel hands them over. */
function readName(name: string): Promise<{ value: unknown; formula: unknown }> {
  return run(async ({ workbook }) => {
    const item = loadName(workbook, name);
    await workbook.context.sync();
    return { value: item.value as unknown, formula: item.formula as unknown };
  });
}

function loadName({ names }: Excel.Workbook, name: string): Excel.NamedItem {
  const item = names.getItem(name);
  item.load("value,formula");
  return item;
}
