import { run } from "../host/run";
import { waitForCalculation } from "../host/waitFor";
import { selectRange } from "../read/selection";
import { watchEvent } from "../read/watchEvent";
import { errorCode, requestTimeout } from "../rollback/errors";
import { outcome, type Check } from "./check";
import { enter } from "./shown";

/** How long an event is waited for; tests shorten it. */
export const eventWait = { atMostMs: 3_000 };

/** What comes of an object that is asked of one that is not there: nothing is documented. */
export const nullObjects: Check = {
  id: "nullObjects",
  async run() {
    const came = await run(async ({ workbook }) => {
      const range = loadRangeOfNoSheet(workbook);
      await workbook.context.sync();
      return range.isNullObject ? "a null object" : "a range";
    }).catch((thrown: unknown) => (errorCode(thrown) === requestTimeout ? requestTimeout : "an error"));
    return [outcome("nullObjects", "a null object", came, { known: ["an error"] })];
  },
};

function loadRangeOfNoSheet({ worksheets }: Excel.Workbook): Excel.Range {
  // No sheet's name has a colon.
  const range = worksheets.getItemOrNullObject("no: sheet").getRange("A1");
  range.load("address");
  return range;
}

/** Whether Excel says that it has calculated when it has (OfficeDev/office-js#2883). */
export const calculationState: Check = {
  id: "calculationState",
  async run() {
    const state = await run(async (context) => {
      await waitForCalculation(context);
      context.application.load("calculationState");
      await context.sync();
      return context.application.calculationState;
    });
    return [outcome("calculationState", "Done", state, { known: ["Pending"] })];
  },
};

/** Whether Excel tells of calculations, after which the status line and Explain look again. */
export const calculationEvents: Check = {
  id: "calculationEvents",
  async run(place) {
    const came = await cameInTime(
      ({ worksheets }) => worksheets.onCalculated,
      () => enter(place, "A1", [["=ROW()+1"]]),
    );
    return [outcome("calculationEvents", "told", came)];
  },
};

/** Whether Excel tells of selections; in some workbooks it does not (OfficeDev/office-js#6311). */
export const selectionEvents: Check = {
  id: "selectionEvents",
  async run({ sheetId }) {
    const came = await cameInTime(
      ({ onSelectionChanged }) => onSelectionChanged,
      async () => {
        await selectRange(sheetId, "B2");
        await selectRange(sheetId, "C3");
      },
    );
    return [outcome("selectionEvents", "told", came, { known: ["not told"] })];
  },
};

/** Whether an event comes in time that follows from an act. */
async function cameInTime<Args>(
  eventOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Args>,
  act: () => Promise<unknown>,
): Promise<"told" | "not told"> {
  let onEvent = () => {};
  const told = new Promise<"told">((resolve) => (onEvent = () => resolve("told")));
  const late = new Promise<"not told">((resolve) =>
    setTimeout(() => resolve("not told"), eventWait.atMostMs),
  );
  const { whenWatched, stop } = watchEvent(eventOf, () => onEvent());
  await whenWatched;
  try {
    await act();
    return await Promise.race([told, late]);
  } finally {
    stop();
  }
}
