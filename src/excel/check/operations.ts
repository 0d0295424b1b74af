import { unknownName } from "../../formulas/customFunctionFormula";
import type { Functions } from "../../handoff/lambda";
import type { HandOffMode } from "../../handoff/planCell";
import { handOff } from "../handoff/handOff";
import { supportsComments } from "../host/requirements";
import { run } from "../host/run";
import { repair } from "../repair/repair";
import type { WorkbookChange } from "../rollback/rollback";
import { annotate, carriersOf } from "../write/annotate";
import { outcome, type Check, type CheckPlace } from "./check";
import { asText, enter, shownIn } from "./shown";

/** The temporary sheet is copied without the functions, in each mode, and shows the same. */
export function copy(functions: Functions): Check {
  return {
    id: "copy",
    async run(place) {
      await enter(place, "A1:D1", [[2027, "=CAPEX.PROJECT(A1,0.5)", "=B1*2", '=CAPEX.BASELINE("total")']]);
      await shownIn(place, "A1:D1");
      return [await copied(place, "lambda", functions), await copied(place, "values", functions)];
    },
  };
}

async function copied({ sheetId, made, signal }: CheckPlace, mode: HandOffMode, functions: Functions) {
  // Where it fails it reverts these by itself.
  const ofCopy: WorkbookChange[] = [];
  const options = {
    mode,
    functions,
    sheetIds: [sheetId],
    noteOn: () => "AI Capex",
    ...(signal && { signal }),
  };
  const ended = await handOff(options, ofCopy);
  made.unshift(...ofCopy);
  const came =
    ended.kind === "made" ? `${ended.compared} compared, ${ended.differing.length} differ` : ended.kind;
  return outcome("copy", "2 compared, 0 differ", came, { subject: mode });
}

/** A formula with the name that Excel gives to functions it does not know is entered again. */
export const repaired: Check = {
  id: "repair",
  async run(place) {
    const formula = "=_xldudf_ROI_GAP(0.35)";
    await enter(place, "A1", [[formula]]);
    const sheet = { id: place.sheetId, name: place.sheetName, isProtected: false, hasSpills: false };
    const cause = { fault: { kind: "functions" } } as const;
    const cells = [{ row: 0, column: 0, formula, value: unknownName, cause }];
    const { healed } = await repair({ sheets: [{ sheet, cells }] });
    const [[shown] = []] = await shownIn(place, "A1");
    return [outcome("repair", "1, -0.25", `${healed}, ${asText(shown)}`)];
  },
};

/** A note on a cell, or a comment where the API has no notes. */
export const notes: Check = {
  id: "notes",
  async run({ sheetId }) {
    if (!supportsComments()) return [];
    const text = "AI Capex";
    await run((context) => annotate(context, sheetId, [{ row: 0, column: 0, text }]));
    const contents = await run(async (context) => {
      const carriers = carriersOf(context.workbook.worksheets.getItem(sheetId));
      carriers.load("items/content");
      await context.sync();
      return carriers.items.map(({ content }: { content: string }) => content);
    });
    return [outcome("notes", text, contents.join())];
  },
};
